package no.fnsp.bench;

/**
 * How much the data set holds.
 *
 * @param documents national documents, each in bokmål and nynorsk, and each adopted by every site
 * @param localChanges documents of local changes, over all sites
 * @param news for each site
 */
public record Size(int documents, int sites, int localChanges, int news) {

    /** What the country would have. */
    public static final Size NORWAY = new Size(1500, 52, 30_000, 300);

    /** Enough for a test: every kind of thing is there. */
    public static final Size SMALL = new Size(12, 2, 24, 3);
}
