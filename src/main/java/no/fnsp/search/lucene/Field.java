package no.fnsp.search.lucene;

/** The fields of a page in the index, and how much a word is worth in those that hold words. */
final class Field {

    /** A field that holds words. */
    record Worded(String name, float weight) {}

    static final Worded TITLE = new Worded("title", 8);
    static final Worded NAMES = new Worded("names", 6);
    static final Worded FOREIGN = new Worded("foreign", 4);
    static final Worded HEADING = new Worded("heading", 2);
    static final Worded LEAD = new Worded("lead", 2.5f);
    static final Worded BODY = new Worded("body", 1);

    static final Worded[] WORDED = {TITLE, NAMES, FOREIGN, HEADING, LEAD, BODY};

    /** Those that are read from beginning to end. */
    static final Worded[] READ = {LEAD, BODY};

    static final String KEY = "key";
    static final String ADDRESS = "address";
    static final String SITE = "site";
    static final String PATH = "path";
    static final String LANGUAGE = "language";
    static final String READER = "reader";
    static final String SUBJECT = "subject";
    static final String SCOPE = "scope";
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
