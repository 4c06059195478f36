package no.fnsp.text;

import java.util.regex.Pattern;

/** The address that a telephone dials. */
public final class Dialled {

    private static final Pattern NOT_DIALLED = Pattern.compile("[^0-9+]");

    private Dialled() {}

    /** {@code tel:+4755975000} for {@code +47 55 97 50 00}: digits and a plus only (RFC 3966). */
    public static String address(String number) {
        return "tel:" + NOT_DIALLED.matcher(number).replaceAll("");
    }
}
