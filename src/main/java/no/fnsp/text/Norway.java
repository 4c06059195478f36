package no.fnsp.text;

import java.time.ZoneId;

/** The clocks that days and times on every page, and in every form, are read on. */
public final class Norway {

    public static final ZoneId TIME = ZoneId.of("Europe/Oslo");

    private Norway() {}
}
