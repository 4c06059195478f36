package no.fnsp.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document is for. The first five are patient information, written nationally and shared. */
public enum Kind {
    DIAGNOSIS,
    TREATMENT,
    EXAMINATION,
    PROGRAMME,
    SUPPORT_ARTICLE,
    ARTICLE,
    NEWS,
    LANDING,
    DEPARTMENT,
    PLACE,
    LOCAL_CHANGES;

    /** The word in the database and in files: {@code support-article}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isPatientInformation() {
        return ordinal() <= SUPPORT_ARTICLE.ordinal();
    }

    /** The keys of those that tell patients of something. */
    public static String[] patientInformation() {
        return Arrays.stream(values())
                .filter(Kind::isPatientInformation)
                .map(Kind::key)
                .toArray(String[]::new);
    }

    public static Optional<Kind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** @throws IllegalArgumentException for a word that is no kind */
    public static Kind of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown kind of document: " + key));
    }
}
