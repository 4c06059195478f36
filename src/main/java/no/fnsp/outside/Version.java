package no.fnsp.outside;

/**
 * What a source calls one of its answers, so that it can say next time that it is the same. Never changes.
 *
 * @param etag and modified as in HTTP; either may be empty
 */
public record Version(String etag, String modified) {

    public static final Version NONE = new Version("", "");

    private static final int LONGEST_ETAG = 300;
    private static final int LONGEST_DATE = 100;

    /** What is longer than anybody's is none; and so is what could not be sent back in one line. */
    public Version {
        etag = usable(etag, LONGEST_ETAG);
        modified = usable(modified, LONGEST_DATE);
    }

    private static String usable(String said, int longest) {
        return said.length() > longest || !said.matches("[\\x20-\\x7e]*") ? "" : said;
    }
}
