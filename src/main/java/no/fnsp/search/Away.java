package no.fnsp.search;

/** The index does not answer just now. Readers are told, and it is asked again. */
public final class Away extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Away(String why) {
        super(why);
    }

    public Away(String why, Throwable cause) {
        super(why, cause);
    }
}
