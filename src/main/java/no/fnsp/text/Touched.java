package no.fnsp.text;

/** What in a text a small slip can make dangerous. */
public enum Touched {
    NUMBER,
    /** What is counted or measured; also when the numbers and units are the same but stand otherwise together. */
    UNIT,
    NEGATION,
    PHONE
}
