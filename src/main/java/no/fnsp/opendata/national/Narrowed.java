package no.fnsp.opendata.national;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.opendata.answer.Given;
import no.fnsp.organisation.Region;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a list of national texts is narrowed to: empty words, and days that are null, for everything. Never changes.
 *
 * @param site key of a site that has adopted the text
 * @param region of such a site
 * @param place id or slug of a place where such a site does it
 * @param language a language it is published in
 * @param letter the first of its title
 * @param reviewed when a professional vouched for it
 * @param next when it is to be looked at anew
 */
public record Narrowed(
        String kind,
        String system,
        String code,
        String site,
        String region,
        String place,
        Optional<Language> language,
        String letter,
        Instant modifiedSince,
        Days reviewed,
        Days next) {

    private static final String[] NAMES = {
        "kind",
        "system",
        "code",
        "site",
        "region",
        "place",
        "language",
        "letter",
        "modifiedSince",
        "reviewedAfter",
        "reviewedBefore",
        "nextReviewAfter",
        "nextReviewBefore"
    };

    private static final List<String> SYSTEMS = List.of("icd-10", "icpc-2", "ncmp", "ncsp", "ncrp", "snomed");

    /** Narrowed to nothing: everything. */
    public static final Narrowed ALL =
            new Narrowed("", "", "", "", "", "", Optional.empty(), "", Instant.EPOCH, Days.ANY, Days.ANY);

    /** From a day on, and before a day. */
    public record Days(@Nullable LocalDate after, @Nullable LocalDate before) {

        static final Days ANY = new Days(null, null);

        static Days of(Given given, String name) {
            return new Days(given.day(name + "After"), given.day(name + "Before"));
        }
    }

    /** The parameters that are read here, and others. */
    public static String[] names(String... others) {
        return Stream.concat(Arrays.stream(NAMES), Arrays.stream(others)).toArray(String[]::new);
    }

    public static Narrowed of(Given given) {
        return new Narrowed(
                kind(given),
                given.one("system", Narrowed::system, "one of " + String.join(", ", SYSTEMS))
                        .orElse(""),
                given.words("code"),
                given.words("site"),
                region(given),
                given.words("place").toLowerCase(Locale.ROOT),
                given.language(),
                given.one("letter", Narrowed::letter, "one letter").orElse(""),
                given.instant("modifiedSince").orElse(Instant.EPOCH),
                Days.of(given, "reviewed"),
                Days.of(given, "nextReview"));
    }

    /** Empty when none is given. */
    public static String kind(Given given) {
        return given.one("kind", Narrowed::kind, "diagnosis, treatment, examination, programme or support-article")
                .map(Kind::key)
                .orElse("");
    }

    /** Empty when none is given. */
    public static String region(Given given) {
        return given.one("region", Region::find, "nord, midt, vest, sor-ost or national")
                .map(Region::key)
                .orElse("");
    }

    private static Optional<String> system(String written) {
        return Optional.of(written).filter(SYSTEMS::contains);
    }

    private static Optional<Kind> kind(String written) {
        return Kind.find(written).filter(Kind::isPatientInformation);
    }

    private static Optional<String> letter(String written) {
        return written.codePointCount(0, written.length()) == 1 ? Optional.of(written) : Optional.empty();
    }

    /** Fills in what {@link NationalSql} asks. */
    public JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement, Instant at) {
        return base(statement, at)
                .param("kind", kind)
                .param("code", code)
                .param("system", system)
                .param("site", site)
                .param("region", region)
                .param("place", place)
                .param("language", language.map(Language::code).orElse(""))
                .param("letter", letter)
                .param("since", modifiedSince.atOffset(ZoneOffset.UTC))
                .param("reviewed_after", reviewed.after())
                .param("reviewed_before", reviewed.before())
                .param("next_after", next.after())
                .param("next_before", next.before());
    }

    /** The same for what names one text, and is not narrowed. */
    public static JdbcClient.StatementSpec base(JdbcClient.StatementSpec statement, Instant at) {
        return statement
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("base", Site.NATIONAL_BASE)
                .param("kinds", Kind.patientInformation());
    }
}
