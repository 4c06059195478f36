package no.fnsp.site;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is set up of a site, each by itself: two people who change different ones do not meet. */
public enum Setup {
    NAMES,
    MENU,
    SHORTCUTS,
    FOOTER,
    LOOK,
    ENGINES,
    PARTS;

    /** As in addresses and in the journal. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Setup> find(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether two settings say the same of it. */
    public boolean isSame(Settings one, Settings other) {
        return one.with(this, other).equals(one);
    }
}
