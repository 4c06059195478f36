package no.fnsp.delivery;

import static no.fnsp.fact.FactDesk.fee;
import static no.fnsp.fact.FactDesk.phone;
import static no.fnsp.fact.FactDesk.phrase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.Fnsp;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.fact.Fact;
import no.fnsp.fact.FactDesk;
import no.fnsp.fact.Saying;
import no.fnsp.html.PageRenderer;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.Uses;
import no.fnsp.site.Site;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A fact is written once and read everywhere: on every page of every site that may say it, at the next reading. */
@SpringBootTest(classes = Fnsp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmptyInstallation.OnFreshDatabase.class)
class FactsOnPagesTest {

    private static final List<String> HOSPITALS = List.of("helse-bergen.no", "helse-stavanger.no", "helse-fonna.no");

    @LocalServerPort
    int port;

    @Autowired
    FactDesk desk;

    @Autowired
    Documents documents;

    @Autowired
    Editions editions;

    @Autowired
    Placements placements;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Uses uses;

    @Autowired
    Pages pages;

    @Autowired
    PageRenderer renderer;

    @Autowired
    DatabaseClock clock;

    @Autowired
    Sequencer sequencer;

    @Autowired
    ScopeVersions versions;

    private FrontDoor door;
    private Permit permit;
    private Site base;
    private Site bergen;
    private Site stavanger;

    @BeforeEach
    void hospitals(@Autowired Permits permits) {
        door = new FrontDoor(port);
        permit = permits.forImporter();
        base = desk.site(Site.NATIONAL_BASE);
        bergen = desk.site("helse-bergen.no");
        stavanger = desk.site("helse-stavanger.no");
    }

    @Test
    void a_national_fee_that_is_changed_is_new_on_every_site_at_the_next_reading() {
        Fact fee = desk.add(base, "Egenandel", fee("2026-01-01", 386), clock.now());
        String path = treatment("egenandel", "Du betaler " + said(fee, "386 kroner") + " for timen.");
        Map<String, String> tags = new HashMap<>();
        seen();
        for (String site : HOSPITALS) {
            assertThat(text(site, path)).contains("Du betaler 386 kroner for timen.");
            tags.put(site, tag(site, path));
        }

        desk.change(base, fee, fee("2026-01-01", 400), clock.now());
        seen();

        for (String site : HOSPITALS) {
            assertThat(text(site, path))
                    .contains("Du betaler 400 kroner for timen.")
                    .doesNotContain("386");
            assertThat(door.get(site, path, "If-None-Match", tags.get(site)).status())
                    .isEqualTo(200);
            assertThat(tag(site, path)).isNotEqualTo(tags.get(site));
            assertThat(door.get(site, path, "If-None-Match", tag(site, path)).status())
                    .isEqualTo(304);
        }
        assertThat(uses.of(fee.id(), clock.now()))
                .extracting(Uses.Use::path)
                .hasSize(4)
                .containsOnly(path);
    }

    @Test
    void a_telephone_can_be_tapped_and_is_also_right_where_search_engines_read() {
        Fact switchboard = desk.add(bergen, "Sentralbord", phone("55 97 50 00"), clock.now());
        String path = article(bergen, "kontakt", "Ring " + said(switchboard, "sentralbordet") + ".");
        desk.change(bergen, switchboard, phone("55 97 60 00"), clock.now());
        seen();

        Element page = door.get("helse-bergen.no", path).page();
        assertThat(page.select("main a[href=tel:+4755976000]").eachText())
                .hasSize(2)
                .containsOnly("55 97 60 00");
        assertThat(page.select("meta[name=description]").attr("content").replace('\u00a0', ' '))
                .isEqualTo("Ring 55 97 60 00.");
        assertThat(page.select("data")).isEmpty();
    }

    @Test
    void a_teaser_in_a_list_says_the_fact_too() {
        Fact line = desk.add(bergen, "Prøvetaking", phone("55 97 71 11"), clock.now());
        text(bergen, Kind.NEWS, "/nyheter/ny-telefon", "Ring " + said(line, "oss") + ".");
        seen();
        String before = tag("helse-bergen.no", "/nyheter");
        assertThat(text("helse-bergen.no", "/nyheter")).contains("Ring 55 97 71 11.");
        desk.change(bergen, line, phone("55 97 72 22"), clock.now());
        seen();
        assertThat(text("helse-bergen.no", "/nyheter")).contains("Ring 55 97 72 22.");
        assertThat(tag("helse-bergen.no", "/nyheter")).isNotEqualTo(before);
    }

    @Test
    void a_fact_is_said_in_the_language_of_the_text_around_it() {
        Fact days = desk.add(bergen, "Hverdager", phrase("hverdager", "kvardagar"), clock.now());
        String path = article(bergen, "dager", "Vi har åpent " + said(days, "hverdager") + ".");
        seen();
        assertThat(text("helse-bergen.no", "/nn" + path))
                .contains("åpent hverdager")
                .doesNotContain("kvardagar");
    }

    @Test
    void another_hospitals_fact_is_not_said_here_and_the_written_words_stand() {
        Fact theirs = desk.add(bergen, "Intern linje", phone("55 97 99 99"), clock.now());
        String path = article(stavanger, "forfalsket", "Ring " + said(theirs, "oss") + " i dag.");
        seen();
        assertThat(text("helse-stavanger.no", path)).contains("Ring oss i dag.").doesNotContain("55 97");
        assertThat(desk.facts().find(stavanger.id(), theirs.id(), clock.now())).isEmpty();
    }

    @Test
    void a_fact_that_nobody_knows_keeps_the_words_it_was_written_with() {
        String path = article(
                bergen, "ukjent", "Det koster <data value=\"fact:" + UUID.randomUUID() + "\">300 kroner</data>.");
        seen();
        assertThat(text("helse-bergen.no", path)).contains("Det koster 300 kroner.");
    }

    @Test
    void a_fact_that_is_withdrawn_keeps_its_last_words_and_is_still_known_to_be_used() {
        Fact line = desk.add(bergen, "Gammel linje", phone("55 97 81 11"), clock.now());
        String path = article(bergen, "trukket", "Ring " + said(line, "55 00 00 00") + ".");
        desk.changes().withdraw(desk.permit(bergen), line, "Lagt ned", clock.now());
        seen();
        Element page = door.get("helse-bergen.no", path).page();
        assertThat(page.select("main").text()).contains("Ring 55 97 81 11.");
        assertThat(page.select("main a[href^=tel:]")).isEmpty();
        assertThat(uses.of(line.id(), clock.now())).hasSize(1);
    }

    @Test
    void the_page_of_last_week_says_the_telephone_of_last_week() {
        Instant lastWeek = clock.now().minus(Duration.ofDays(2));
        Fact line = desk.add(bergen, "Dagkirurgi", phone("55 97 11 00"), lastWeek.minusSeconds(60));
        String path = article(bergen, "dagkirurgi", "Ring " + said(line, "oss") + ".", lastWeek.minusSeconds(60));
        desk.change(bergen, line, phone("55 97 12 00"), clock.now());
        assertThat(composed(path, lastWeek, new Trace())).contains("55 97 11 00");
        assertThat(composed(path, clock.now(), new Trace())).contains("55 97 12 00");
    }

    @Test
    void a_page_is_made_of_something_else_from_the_day_a_new_fee_applies() {
        Instant now = clock.now();
        LocalDate tomorrow = LocalDate.ofInstant(now, Saying.NORWAY).plusDays(1);
        var amounts = new Saying.Fee(
                List.of(new Saying.Amount(LocalDate.of(2026, 1, 1), 386_00), new Saying.Amount(tomorrow, 400_00)));
        Fact fee = desk.add(bergen, "Egenandel 2", amounts, now);
        String path = article(bergen, "pris", "Du betaler " + said(fee, "noe") + ".");
        var today = new Trace();
        var then = new Trace();
        assertThat(composed(path, clock.now(), today)).contains("386 kroner");
        assertThat(composed(path, tomorrow.atStartOfDay(Saying.NORWAY).toInstant(), then))
                .contains("400 kroner");
        assertThat(then.scopes()).isEqualTo(today.scopes());
        assertThat(then.editions()).isNotEqualTo(today.editions());
    }

    /** All that is written can be seen by readers' caches. */
    private void seen() {
        sequencer.sequenceNow();
        versions.catchUp();
    }

    private String text(String site, String path) {
        return door.get(site, path).page().select("main").text();
    }

    private String tag(String site, String path) {
        String tag = door.get(site, path).header("ETag");
        assertThat(tag).as("ETag of " + site + path).isNotEmpty();
        return tag;
    }

    private String composed(String path, Instant at, Trace trace) {
        var visit = new Visit(bergen, Language.NB, path, Query.NONE, Outside.PUBLIC, at, trace, "test");
        var shown = (Found.Shown) pages.find(visit);
        return Jsoup.parse(new String(renderer.render(shown.page()), java.nio.charset.StandardCharsets.UTF_8))
                .select("main")
                .text();
    }

    private static String said(Fact fact, String words) {
        return "<data value=\"fact:" + fact.id() + "\">" + words + "</data>";
    }

    /** A national text that every hospital shows as it is. */
    private String treatment(String key, String words) {
        String path = "/behandlinger/" + key;
        Document document = text(base, Kind.TREATMENT, path, words);
        for (String hospital : HOSPITALS) {
            Site site = desk.site(hospital);
            adoptions.adopt(
                    permit,
                    new Adoption(
                            site.id(),
                            document.id(),
                            Adoption.Follows.HEAD,
                            Adoption.AtLastDate.SHOW_NEW,
                            Words.NONE,
                            null,
                            List.of()),
                    clock.now());
            placements.place(permit, new Placement(site.id(), path, document.id(), 0), clock.now());
        }
        return path;
    }

    private String article(Site site, String key, String words) {
        return article(site, key, words, clock.now());
    }

    private String article(Site site, String key, String words, Instant from) {
        text(site, Kind.ARTICLE, "/" + key, words, from);
        return "/" + key;
    }

    private Document text(Site site, Kind kind, String path, String words) {
        return text(site, kind, path, words, clock.now());
    }

    /** The same words as its lead and as a paragraph. */
    private Document text(Site site, Kind kind, String path, String words, Instant from) {
        Document document =
                documents.open(permit, new Document(UUID.randomUUID(), kind, site.id(), path, null, null, null));
        placements.place(permit, new Placement(site.id(), path, document.id(), 0), from);
        var lead = List.of(Markup.clean(words));
        var chapters = List.of(new Chapter(
                BlockId.fresh(),
                kind.isPatientInformation() ? Role.BEFORE : Role.SECTION,
                kind.isPatientInformation() ? "" : "Om dette",
                false,
                List.of(new Block.Paragraph(BlockId.fresh(), Markup.clean(words)))));
        var body = kind == Kind.NEWS
                ? new no.fnsp.content.News(LocalDate.of(2026, 3, 2), path, lead, chapters)
                : new Text(path, lead, chapters);
        Edition edition = editions.add(permit, document, Language.NB, body, Editions.Change.first());
        editions.publish(permit, document, edition, Set.of(), from);
        return document;
    }
}
