package no.fnsp.ratelimit;

/** What is counted by network address. */
public enum Act {
    SEARCH,
    FEEDBACK,
    /** A page's script, or its picture, telling that the page was read. */
    READING,
    SIGN_IN,
    PRINT,
    /** A program reading the open data. */
    API
}
