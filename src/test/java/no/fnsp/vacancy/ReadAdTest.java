package no.fnsp.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.outside.SaidSamples;
import no.fnsp.outside.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of one ad, and of one page of the feed. */
class ReadAdTest {

    private static final UUID ID = UUID.fromString("5b1d0f3e-0000-4000-8000-00000000f3ed");
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void an_ad_is_read() {
        Ad ad = read("").orElseThrow();
        assertThat(ad.title()).isEqualTo("Sykepleier, natt");
        assertThat(ad.employer()).isEqualTo("Helse Bergen HF");
        assertThat(ad.number()).isEqualTo("983974724");
        assertThat(ad.place()).isEqualTo("Bergen, Sør-Varanger");
        assertThat(ad.area()).isEqualTo("Helse og sosial");
        assertThat(ad.due()).isEqualTo(LocalDate.of(2026, 3, 20));
        // The last day counts to its end, as clocks in Norway show it.
        assertThat(ad.expires()).isEqualTo(Instant.parse("2026-03-20T23:00:00Z"));
        assertThat(ad.link()).isEqualTo("https://arbeidsplassen.nav.no/stillinger/stilling/" + ID);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00, false",
        "9999-12-31T00:00:00, false",
        "2026-13-45, false",
        "2026-03-01T00:00:00, true"
    })
    void a_last_day_that_cannot_be_believed_is_none_and_one_that_has_been_ends_it(String due, boolean over) {
        Optional<Ad> ad = read("\"applicationDue\":\"" + due + "\"");
        assertThat(ad.isEmpty()).isEqualTo(over);
        ad.ifPresent(one -> assertThat(one.due()).isNull());
        ad.ifPresent(one -> assertThat(one.dueSaid()).isEmpty());
    }

    @Test
    void instead_of_a_day_there_may_be_a_word() {
        assertThat(read("\"applicationDue\":\"Snarest\"").orElseThrow().dueSaid())
                .isEqualTo("Snarest");
        assertThat(read("\"applicationDue\":\"<img src=x onerror=alert(1)>Snarest\"")
                        .orElseThrow()
                        .dueSaid())
                .isEqualTo("Snarest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:59:59+01:00", "1970-01-01T00:00:00Z", "i morgen", ""})
    void no_ad_stands_for_longer_than_any_ad_does(String expires) {
        Ad ad = read("\"applicationDue\":\"Snarest\",\"expires\":\"" + expires + "\"")
                .orElseThrow();
        assertThat(ad.expires()).isAfter(NOW).isBefore(NOW.plus(Duration.ofDays(190)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"link\":\"javascript:alert(1)\"",
                "\"link\":\"https://evil.example/\"",
                "\"link\":\"http://arbeidsplassen.nav.no/\"",
                "\"link\":5"
            })
    void a_link_leads_to_nav_or_to_where_nav_has_its_ads(String link) {
        assertThat(read(link).orElseThrow().link()).startsWith("https://arbeidsplassen.nav.no/stillinger/stilling/");
    }

    @Test
    void titles_have_no_scripts() {
        assertThat(read("\"title\":\"<script>alert(1)</script>Lege <b onclick=x>50 %</b>\"")
                        .orElseThrow()
                        .title())
                .isEqualTo("Lege 50 %");
        assertThat(read("\"title\":\"<script>alert(1)</script>\"")).isEmpty();
        assertThat(read("\"title\":{\"a\":1}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"employer\":{\"name\":\"X\",\"orgnr\":\"983974725\"}",
                "\"employer\":{\"name\":\"X\"}",
                "\"employer\":null",
                "\"employer\":[]"
            })
    void nobody_announces_what_has_no_number(String employer) {
        assertThat(read(employer)).isEmpty();
    }

    @Test
    void what_was_stopped_is_no_ad() {
        assertThat(ReadAd.read(SaidSamples.said("{\"status\":\"INACTIVE\",\"ad_content\":null}"), ID, NOW))
                .isEmpty();
        assertThat(ReadAd.read(SaidSamples.said("{\"status\":\"ACTIVE\"}"), ID, NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"x\",\"items\":[]}",
                "{\"id\":\"5b1d0f3e-0000-4000-8000-00000000f3ed\",\"items\":{}}",
                "{\"id\":\"5b1d0f3e-0000-4000-8000-00000000f3ed\",\"items\":[],\"next_id\":\"../../x\"}",
                "{\"id\":\"5b1d0f3e-0000-4000-8000-00000000f3ed\",\"items\":[{\"x\":1}],\"next_id\":null}"
            })
    void a_page_of_another_shape_is_no_page(String page) {
        assertThatThrownBy(() -> FeedPage.read(SaidSamples.said(page)))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.Kind.SHAPE));
    }

    @Test
    void whatever_is_said_of_an_ad_besides_that_it_is_active_it_is_not() throws Trouble {
        FeedPage page = FeedPage.read(SaidSamples.said("""
                {"id":"5b1d0f3e-0000-4000-8000-00000000f3ed","next_id":null,"items":[
                 {"_feed_entry":{"uuid":"5b1d0f3e-0000-4000-8000-000000000001","status":"ACTIVE"}},
                 {"_feed_entry":{"uuid":"5b1d0f3e-0000-4000-8000-000000000002","status":"INACTIVE"}},
                 {"_feed_entry":{"uuid":"5b1d0f3e-0000-4000-8000-000000000003","status":"DELETED"}},
                 {"_feed_entry":{"uuid":"5b1d0f3e-0000-4000-8000-000000000004"}},
                 {"_feed_entry":{"uuid":"../../etc","status":"ACTIVE"}}]}
                """));
        assertThat(page.entries()).extracting(FeedPage.Entry::open).containsExactly(true, false, false, false);
    }

    @Test
    void numbers_are_written_as_people_write_them() {
        assertThat(Employers.numbers("983 974 724\n993467049, 983974724"))
                .hasValueSatisfying(all -> assertThat(all).containsExactly("983974724", "993467049"));
        assertThat(Employers.numbers(""))
                .hasValueSatisfying(all -> assertThat(all).isEmpty());
        assertThat(Employers.numbers("983974725")).isEmpty();
        assertThat(Employers.numbers("tull")).isEmpty();
    }

    /** @param other what is said instead; the last of two with one name counts */
    private static Optional<Ad> read(String other) {
        String ad = """
                {"uuid":"ID","status":"ACTIVE","ad_content":{"title":"Sykepleier, natt",
                 "published":"2026-02-20T08:00:00+01:00","expires":"2026-04-01T00:00:00+02:00","applicationDue":"2026-03-20T00:00:00",
                 "workLocations":[{"municipal":"BERGEN"},{"municipal":"SØR-VARANGER"},{"municipal":null}],
                 "occupationCategories":[{"level1":"Helse og sosial"}],"engagementtype":"Fast","extent":"Deltid",
                 "contactList":[{"name":"Kari Nordmann","phone":"12345678"}],
                 "employer":{"name":"Helse Bergen HF","orgnr":"983974724"}OTHER}}
                """;
        return ReadAd.read(
                SaidSamples.said(ad.replace("ID", ID.toString()).replace("OTHER", other.isEmpty() ? "" : "," + other)),
                ID,
                NOW);
    }
}
