package no.fnsp.page;

import java.util.Locale;

/** Whose words a part of a chapter is. Never changes. */
public sealed interface Origin {

    String cssClass();

    /** The national base's. */
    record National() implements Origin {

        @Override
        public String cssClass() {
            return "part part-national";
        }
    }

    /**
     * The site's own.
     *
     * @param owner the name of the site, hospital or department that wrote it
     */
    record Local(String owner, Intent intent) implements Origin {

        String messageKey() {
            return "origin.local." + intent.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String cssClass() {
            return "part part-local";
        }
    }

    /** What the local words do to the national ones. */
    enum Intent {
        SUPPLEMENT,
        REPLACE,
        PRACTICAL
    }
}
