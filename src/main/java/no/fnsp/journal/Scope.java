package no.fnsp.journal;

/**
 * Something that changes as one, as far as readers are concerned: a document in a language, a site's menu. Never changes.
 * An entry names the scopes it touched; whatever was made from a scope is current until a later entry touches it.
 */
public record Scope(String value) {

    public Scope {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A scope needs a name");
        }
    }

    /** {@code Scope.of("document", id, NB)} is {@code document:<id>:nb}. */
    public static Scope of(String kind, Object... parts) {
        var name = new StringBuilder(kind);
        for (Object part : parts) {
            name.append(':').append(part);
        }
        return new Scope(name.toString());
    }

    /** What {@link #of} was told first: {@code document}. */
    public String kind() {
        int end = value.indexOf(':');
        return end < 0 ? value : value.substring(0, end);
    }

    /** What {@link #of} was told last; the kind when that was all. */
    public String last() {
        return value.substring(value.lastIndexOf(':') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
