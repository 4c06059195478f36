package no.fnsp.page;

/** Whose words a part of a chapter is. Never changes. */
public sealed interface Origin {

    /** The national base's. */
    record National() implements Origin {}

    /**
     * The site's own.
     *
     * @param owner the name of the site, hospital or department that wrote it
     */
    record Local(String owner, Intent intent) implements Origin {}

    /** What the local words do to the national ones. */
    enum Intent {
        SUPPLEMENT,
        REPLACE,
        PRACTICAL;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
