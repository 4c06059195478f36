package no.fnsp.opendata.answer;

/** Where the interface stands, and on what terms its answers may be used. */
public final class Api {

    public static final String BASE = "/api/v1";

    /** SPDX name of the licence of what is answered. */
    public static final String LICENCE = "CC-BY-4.0";

    private Api() {}
}
