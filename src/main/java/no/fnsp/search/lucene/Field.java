package no.fnsp.search.lucene;

import no.fnsp.search.Part;

/** The fields of a page in the index, and how much a word is worth in those that hold words. */
final class Field {

    /** A field that holds words. */
    record Worded(String name, float weight, boolean isRead) {
        private static Worded of(Part part) {
            return new Worded(part.field(), part.weight(), part.isRead());
        }
    }

    static final Worded TITLE = Worded.of(Part.TITLE);
    static final Worded NAMES = Worded.of(Part.NAMES);
    static final Worded FOREIGN = Worded.of(Part.FOREIGN);
    static final Worded HEADING = Worded.of(Part.HEADING);
    static final Worded LEAD = Worded.of(Part.LEAD);
    static final Worded BODY = Worded.of(Part.BODY);

    static final Worded[] WORDED = {TITLE, NAMES, FOREIGN, HEADING, LEAD, BODY};

    static final String KEY = "key";
    static final String ADDRESS = "address";
    static final String SITE = "site";
    static final String PATH = "path";
    static final String LANGUAGE = "language";
    static final String READER = "reader";
    static final String SUBJECT = "subject";
    static final String SCOPE = "scope";
    /** From when on it says something else. */
    static final String UNTIL = "until";

    static final String KIND = "kind";
    static final String PLACE = "place";
    static final String SPECIALITY = "speciality";
    /** A whole name with nothing between its words. */
    static final String NAME = "name";

    static final String CODE = "code";
    /** The words of the names as they are written, for what is typed letter by letter. */
    static final String TYPED = "typed";

    private Field() {}
}
