package no.fnsp.ratelimit;

/** What is counted by network address. */
public enum Act {
    SEARCH,
    FEEDBACK,
    SIGN_IN,
    PRINT
}
