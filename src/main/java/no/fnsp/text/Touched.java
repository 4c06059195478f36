package no.fnsp.text;

/** What in a text a small slip can make dangerous. */
public enum Touched {
    NUMBER,
    /** What is counted or measured; also when the numbers and units are the same but stand otherwise together. */
    UNIT,
    NEGATION,
    PHONE,
    /** Which pictures and films are shown. */
    PICTURE,
    /** Which documents are linked to. */
    FILE,
    /** Which reusable facts are said: another one is another fee, another telephone. */
    FACT
}
