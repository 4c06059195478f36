package no.fnsp.waiting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is waited for, in the order that a patient meets it. */
public enum Care {
    /** Utredning: finding out what it is. */
    ASSESSMENT("utredning"),
    /** Poliklinikk: treated, and home the same hour. */
    OUTPATIENT("poliklinikk"),
    /** Dagbehandling: a bed for the day. */
    DAY("dagbehandling"),
    /** Innleggelse: a bed for the night. */
    INPATIENT("innleggelse");

    private final String said;

    Care(String said) {
        this.said = said;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param said as the register writes it */
    static Optional<Care> find(String said) {
        return Arrays.stream(values())
                .filter(care -> care.said.equals(said.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
