package no.fnsp.approver;

import java.util.Locale;

/** Where a code is sent. */
public enum Channel {
    MAIL,
    PHONE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String key) {
        return key.equals("phone") ? PHONE : MAIL;
    }
}
