package no.fnsp.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a part of a hospital shows on its page. */
public enum Whom {
    NOBODY,
    LEADERS,
    ALL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Whom> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    public boolean shows(Card card) {
        return this == ALL || this == LEADERS && card.leader();
    }
}
