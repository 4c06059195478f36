package no.fnsp.page;

import java.util.Locale;

/** The kinds of department. */
public enum DepartmentKind {
    CLINIC,
    DEPARTMENT,
    SECTION,
    UNIT,
    OUTPATIENT,
    WARD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
