package no.fnsp.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said of how far a study has come. */
public enum State {
    /** Approved by REK, and it is known when it starts. */
    PLANNED,
    /** People are taken in. */
    OPEN,
    /** Nobody more is taken in; it goes on with those who are. */
    CLOSED,
    ENDED,
    /** It should not stand in the register; whoever has its address is told why. */
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> find(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    static State of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown state: " + key));
    }
}
