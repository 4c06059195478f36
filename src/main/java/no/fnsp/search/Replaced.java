package no.fnsp.search;

/** An index was asked that has been closed: another has taken its place, and is the one to ask. */
public final class Replaced extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Replaced(Throwable closed) {
        super("The search index was replaced while it was asked", closed);
    }
}
