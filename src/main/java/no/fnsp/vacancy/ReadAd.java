package no.fnsp.vacancy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.outside.Said;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;

/** Reads what NAV tells of one ad. Never of whom one may ask about it. */
final class ReadAd {

    private static final String THEIRS = "arbeidsplassen.nav.no";
    private static final String AT = "https://" + THEIRS + "/stillinger/stilling/";

    /** NAV: no ad is active for longer. Whoever says more, or nothing that can be believed, is taken at that. */
    private static final Duration LONGEST = Duration.ofDays(186);

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

    private final Said ad;
    private final UUID id;
    private final Instant now;

    private ReadAd(Said ad, UUID id, Instant now) {
        this.ad = ad;
        this.id = id;
        this.now = now;
    }

    /** Empty when it is not announced, has no title, or nobody says who announces it. */
    static Optional<Ad> read(Said said, UUID id, Instant now) {
        Said ad = said.in("ad_content");
        boolean open = said.html("status", 20).equals("ACTIVE");
        Optional<OrganisationNumber> employer =
                OrganisationNumber.find(ad.in("employer").html("orgnr", 9));
        String title = ad.words("title", 250);
        return open && !title.isEmpty()
                ? employer.map(number -> new ReadAd(ad, id, now).ad(number, title))
                        .filter(one -> one.expires().isAfter(now))
                : Optional.empty();
    }

    private Ad ad(OrganisationNumber number, String title) {
        Optional<LocalDate> due = due();
        Instant published = moment("published").filter(at -> !at.isAfter(now)).orElse(now);
        return new Ad(
                id,
                number.digits(),
                title,
                ad.in("employer").words("name", 150),
                place(),
                ad.list("occupationCategories", 1).stream()
                        .map(one -> one.words("level1", 90))
                        .findFirst()
                        .orElse(""),
                ad.words("engagementtype", 50),
                ad.words("extent", 50),
                due.orElse(null),
                due.isPresent() ? "" : dueSaid(),
                expires(published, due.orElse(null)),
                published,
                ad.address("link", THEIRS).orElse(AT + id));
    }

    /** At the end of the last day to apply, or when NAV takes it away; the earliest. */
    private Instant expires(Instant published, @Nullable LocalDate due) {
        Instant latest = published.plus(LONGEST);
        Instant told = moment("expires").filter(latest::isAfter).orElse(latest);
        Instant ends =
                due == null ? latest : due.plusDays(1).atStartOfDay(Norway.TIME).toInstant();
        return ends.isBefore(told) ? ends : told;
    }

    private Optional<LocalDate> due() {
        var day = DAY.matcher(ad.words("applicationDue", 40));
        try {
            return day.matches()
                    ? Optional.of(LocalDate.parse(day.group(1))).filter(this::isBelievable)
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Words, as "Snarest"; numbers that are no day that can be believed are not repeated. */
    private String dueSaid() {
        String said = ad.words("applicationDue", 40);
        return said.matches(".*\\d.*") ? "" : said;
    }

    private Optional<Instant> moment(String field) {
        try {
            return Optional.of(OffsetDateTime.parse(ad.words(field, 40)).toInstant())
                    .filter(at -> isBelievable(LocalDate.ofInstant(at, Norway.TIME)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Computers write 1970 and 9999 where nobody said a day. */
    private boolean isBelievable(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(now, Norway.TIME);
        return day.isAfter(today.minusYears(2)) && day.isBefore(today.plusYears(2));
    }

    /** The feed shouts: {@code BERGEN}. */
    private String place() {
        return ad.list("workLocations", 3).stream()
                .map(one -> quiet(one.words("municipal", 50)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String quiet(String name) {
        boolean shouts = name.equals(name.toUpperCase(Locale.ROOT));
        return shouts
                ? Pattern.compile("(?<=[ -]|^)\\p{L}")
                        .matcher(name.toLowerCase(Locale.ROOT))
                        .replaceAll(first -> first.group().toUpperCase(Locale.ROOT))
                : name;
    }
}
