package no.fnsp.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours of one family of sites; everything else in the look is shared. */
public enum Theme {
    NATIONAL,
    SOR_OST,
    VEST,
    MIDT,
    NORD,
    PHARMACY;

    /** As in site files and in {@code <html data-theme>}: {@code sor-ost}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Theme> find(String key) {
        return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }
}
