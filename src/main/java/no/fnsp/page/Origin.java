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

    /** The page's owner's, where nothing national stands beside it: an article, news, a department's own text. Not labelled. */
    record Own() implements Origin {

        @Override
        public String cssClass() {
            return "part";
        }
    }

    /**
     * The site's own, on a page that also shows a national text.
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
