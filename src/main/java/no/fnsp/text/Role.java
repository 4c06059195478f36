package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a chapter answers: the fixed chapters of the national templates, or a free section. */
public enum Role {
    SYMPTOMS,
    INTRO,
    REFERRAL,
    BEFORE,
    DURING,
    AFTER,
    ASSESSMENT,
    TREATMENT,
    FOLLOWUP,
    ATTENTION,
    SECTION,
    PRACTICAL;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static Role of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown chapter role: " + key));
    }
}
