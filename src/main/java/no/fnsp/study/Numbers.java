package no.fnsp.study;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a study is known by elsewhere. Never changes.
 *
 * @param rek of the regional committee for medical and health research ethics, {@code 654321} or {@code 2019/1234}
 * @param approved when the committee approved it
 * @param nct of ClinicalTrials.gov, {@code NCT01234567}
 * @param euct of the EU's register of trials, {@code 2023-512345-12-00}, or of the one before it, {@code 2019-001234-12}
 */
public record Numbers(
        String rek,
        LocalDate approved,
        @Nullable String nct,
        @Nullable String euct) {

    private static final Pattern REK = Pattern.compile("\\d{4,7}|(?:19|20)\\d{2}/\\d{1,5}");
    private static final Pattern NCT = Pattern.compile("NCT\\d{8}");
    private static final Pattern EUCT =
            Pattern.compile("20\\d{2}-5\\d{5}-\\d{2}-\\d{2}|(?:19|20)\\d{2}-0\\d{5}-\\d{2}");

    /** As it is kept, from what somebody wrote or pasted; empty when it has not the form. */
    static Optional<String> rek(String written) {
        return formed(written.toUpperCase(Locale.ROOT).replaceFirst("^REK\\b[:.]?", ""), REK);
    }

    static Optional<String> nct(String written) {
        return formed(written.toUpperCase(Locale.ROOT), NCT);
    }

    static Optional<String> euct(String written) {
        return formed(
                written.toUpperCase(Locale.ROOT)
                        .replaceFirst("^(EU ?CT|EUDRACT)\\b[:.]?", "")
                        .replaceAll("[‐‑–—]", "-"),
                EUCT);
    }

    private static Optional<String> formed(String written, Pattern form) {
        String plain = written.replaceAll("\\s", "");
        return form.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
