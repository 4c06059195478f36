package no.fnsp.page;

import java.util.Locale;

/** The kinds of patient information. */
public enum TreatmentKind {
    DIAGNOSIS,
    TREATMENT,
    EXAMINATION,
    PROGRAMME,
    SUPPORT_ARTICLE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
