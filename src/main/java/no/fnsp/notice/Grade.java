package no.fnsp.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of notice it is, and how grave: the level of an emergency, the severity of an operational one. The gravest first. */
public enum Grade {
    RED(Kind.EMERGENCY),
    YELLOW(Kind.EMERGENCY),
    GREEN(Kind.EMERGENCY),
    SERIOUS(Kind.OPERATIONS),
    NOTICEABLE(Kind.OPERATIONS),
    MINOR(Kind.OPERATIONS),
    INFO(Kind.INFO);

    private final Kind kind;

    Grade(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it may be published without saying when it is over. */
    public boolean mayBeOpen() {
        return kind == Kind.EMERGENCY;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grade> find(String key) {
        return Arrays.stream(values()).filter(grade -> grade.key().equals(key)).findFirst();
    }

    static Grade of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown grade: " + key));
    }
}
