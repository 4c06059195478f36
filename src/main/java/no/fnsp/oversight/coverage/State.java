package no.fnsp.oversight.coverage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a site may have taken a national text. Newest and waiting exclude each other; the rest may come besides. */
public enum State {
    NEWEST,
    WAITING,
    REPLACED,
    SUPPLEMENTED,
    VARIANT,
    /** The site has not adopted the text. */
    MISSING;

    /** The end of its words: {@code oversight.state.waiting}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> find(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
