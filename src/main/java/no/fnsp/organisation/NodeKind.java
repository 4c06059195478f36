package no.fnsp.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a node of the organisation tree is. */
public enum NodeKind {
    REGION,
    TRUST,
    HOSPITAL,
    PLACE,
    CLINIC,
    DEPARTMENT,
    SECTION,
    UNIT,
    OUTPATIENT,
    WARD;

    /** The word in the database and in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A hospital or another place one can go to, with an address and opening hours. */
    public boolean isPlace() {
        return this == HOSPITAL || this == PLACE;
    }

    /** A part of a trust, at any depth. */
    public boolean isDepartment() {
        return ordinal() >= CLINIC.ordinal();
    }

    public static Optional<NodeKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
