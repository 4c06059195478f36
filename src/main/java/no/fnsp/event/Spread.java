package no.fnsp.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which sites list an event, with whose it is: its own alone, those of its region, or every one. Each of them may decline others' events. */
public enum Spread {
    HERE,
    REGION,
    COUNTRY;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Spread> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
