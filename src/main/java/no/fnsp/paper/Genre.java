package no.fnsp.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of document it is. */
public enum Genre {
    FORM,
    BROCHURE,
    REPORT,
    GUIDELINE,
    OTHER;

    /** The word in the database, in files and in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Genre> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
