package no.fnsp.opendata;

/** Where the interface stands, and on what terms its answers may be used. */
final class Api {

    static final String BASE = "/api/v1";

    /** SPDX name of the licence of what is answered. */
    static final String LICENCE = "CC-BY-4.0";

    private Api() {}
}
