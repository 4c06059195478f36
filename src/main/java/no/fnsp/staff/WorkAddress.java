package no.fnsp.staff;

import java.util.Locale;
import java.util.Set;

/** Tells an address at work from one that is somebody's own. */
public final class WorkAddress {

    /** Where people have their own mail, by the last parts of the domain. */
    private static final Set<String> PRIVATE = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.no",
            "outlook.com",
            "live.com",
            "live.no",
            "msn.com",
            "yahoo.com",
            "yahoo.no",
            "icloud.com",
            "me.com",
            "mac.com",
            "online.no",
            "start.no",
            "broadpark.no",
            "getmail.no",
            "frisurf.no",
            "c2i.net",
            "tele2.no",
            "altibox.no",
            "lyse.net",
            "proton.me",
            "protonmail.com",
            "pm.me",
            "gmx.com",
            "gmx.net",
            "aol.com",
            "zoho.com",
            "mail.com",
            "yandex.com",
            "fastmail.com",
            "tutanota.com");

    private WorkAddress() {}

    /** Whether it is with somebody who gives mail to private people. */
    public static boolean isPrivate(String written) {
        String domain = written.substring(written.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return PRIVATE.stream().anyMatch(one -> domain.equals(one) || domain.endsWith("." + one));
    }
}
