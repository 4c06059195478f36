package no.fnsp.hearing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a hospital says of a proposed text. That it says nothing is none of these. */
public enum Verdict {
    USABLE,
    WITH_REMARKS,
    UNUSABLE,
    WANTS_VARIANT;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Verdict> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
