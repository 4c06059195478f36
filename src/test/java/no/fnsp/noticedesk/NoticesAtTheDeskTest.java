package no.fnsp.noticedesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.DailyJob;
import no.fnsp.notice.Extent;
import no.fnsp.notice.LongOpen;
import no.fnsp.notice.NoticeChanges;
import no.fnsp.notice.Notices;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.signin.DeskVisitor.Answer;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices from the desk to the reader: over HTTP. What a test publishes it ends, for the sites are shared. */
@ExampleInstallation
class NoticesAtTheDeskTest {

    private static final String NOTICES = BERGEN + "/notices";
    private static final String NATIONAL = "/desk/notices/national";
    private static final String VEST = "/desk/notices/vest";
    private static final String BRANCH = "/avdelinger";

    @LocalServerPort
    int port;

    @Autowired
    Notices notices;

    @Autowired
    NoticeChanges changes;

    @Autowired
    Permits permits;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationContext beans;

    @Autowired
    List<DailyJob> jobs;

    private FrontDoor readers;
    private DeskVisitor manager;

    @BeforeEach
    void somebody_who_may() {
        readers = new FrontDoor(port);
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
    }

    @AfterEach
    void nothing_is_left() {
        Instant now = clock.now();
        Stream.of(new Extent.Everywhere(), new Extent.InRegion("vest"), new Extent.OnSite(bergen().id()))
                .flatMap(area -> notices.of(area, 500, now).stream())
                .filter(notice -> !notice.period().isOver(now))
                .forEach(notice -> changes.end(permits.forJob("test-notices"), notice));
    }

    @Test
    void a_notice_is_on_every_page_of_the_site_at_once_and_on_no_other_site() {
        published(NOTICES, right());
        for (String path : List.of("/", "/behandlinger", "/behandlinger?q=hofte", "/nyheter", "/finnes-ikke", "/en")) {
            Element notice = onlyNotice("helse-bergen.no", path);
            assertThat(notice.text()).as(path).contains("Telefonane verkar ikkje", "Ring 113 ved fare for liv.");
            assertThat(notice.attr("aria-label")).contains("Telefonane verkar ikkje");
        }
        assertThat(notices("helse-stavanger.no", "/")).isEmpty();
    }

    @Test
    void operations_stand_under_the_breadcrumb_and_information_above_the_header() {
        published(NOTICES, right());
        published(NOTICES, right("grade", "info", "title.nn", "Nye telefontider"));
        Document page = page("helse-bergen.no", "/behandlinger");
        assertThat(page.select("section.notice ~ header section, section.notice ~ header")
                        .size())
                .isEqualTo(1);
        List<String> order = page.select("section.notice, header.top, body > header, nav.trail").stream()
                .map(element ->
                        element.is("section") ? element.select(".notice-title").text() : element.tagName())
                .toList();
        assertThat(order.getFirst()).isEqualTo("Nye telefontider");
        assertThat(order.getLast()).isEqualTo("Telefonane verkar ikkje");
    }

    @Test
    void a_reader_in_another_language_is_told_which_it_is_in() {
        published(NOTICES, right("title.en", "Our telephones are down", "text.en", "Call 113."));
        assertThat(onlyNotice("helse-bergen.no", "/en").select("[lang]")).isEmpty();
        assertThat(onlyNotice("helse-bergen.no", "/en").text()).contains("Our telephones are down");
        Element inBokmal = onlyNotice("helse-bergen.no", "/nb");
        assertThat(inBokmal.select("div[lang=nn] .notice-title").text()).isEqualTo("Telefonane verkar ikkje");
        assertThat(inBokmal.select(".language-notice").text()).contains("nynorsk");
    }

    @Test
    void a_branch_has_it_and_what_is_below_and_single_pages_alone() {
        published(NOTICES, right("where", "branch", "branch", BRANCH));
        published(
                NOTICES,
                right(
                        "where",
                        "pages",
                        "pages",
                        "https://helse-bergen.no/nyheter\n/behandlinger/hofteprotese",
                        "title.nn",
                        "Berre her"));
        String below = page("helse-bergen.no", BRANCH)
                .select("main a[href^=" + BRANCH + "/]")
                .attr("href");
        assertThat(titles(BRANCH)).containsExactly("Telefonane verkar ikkje");
        assertThat(titles(below)).containsExactly("Telefonane verkar ikkje");
        assertThat(titles("/nyheter")).containsExactly("Berre her");
        assertThat(titles("/behandlinger/hofteprotese")).containsExactly("Berre her");
        assertThat(titles("/behandlinger")).isEmpty();
        assertThat(titles("/")).isEmpty();
    }

    @Test
    void the_type_is_changed_in_the_same_notice_and_the_page_of_before_still_says_what_it_said() {
        String address = published(NOTICES, right());
        Instant before = clock.now();
        change(manager, address, "grade", "yellow", "title.nn", "Gul beredskap no", "until", "");
        assertThat(onlyNotice("helse-bergen.no", "/").attr("aria-label")).isEqualTo("Gul beredskap: Gul beredskap no");
        Document page = manager.get(address).page();
        assertThat(page.select("section[aria-labelledby=history] li")).hasSize(2);
        assertThat(page.select("section[aria-labelledby=history]").text()).contains("Bente Eksempel", "Drift");
        assertThat(notices.on(bergen(), "/", before)
                        .notices()
                        .getFirst()
                        .says()
                        .body()
                        .words()
                        .values())
                .allMatch(wording -> wording.title().equals("Telefonane verkar ikkje"));
        assertThat(acts(address)).containsExactly("notice.published", "notice.changed");
    }

    @Test
    void it_is_ended_now_and_its_explanation_says_that_it_is_over() {
        String address =
                published(NOTICES, right("explanation.nn", "Vi rettar feilen.\n\n- Ring 113\n- Eller 116 117"));
        String more = onlyNotice("helse-bergen.no", "/nyheter")
                .select("a[href^=/varsel/]")
                .attr("href");
        Document explained = page("helse-bergen.no", more);
        assertThat(explained.select("h1").text()).isEqualTo("Telefonane verkar ikkje");
        assertThat(explained.select("main li").eachText()).containsExactly("Ring 113", "Eller 116 117");
        assertThat(explained.select("section.notice")).as("not above itself").isEmpty();

        String read =
                manager.get(address).page().select("input[name=read]").first().val();
        assertThat(manager.post(address + "/end", "read", read).status()).isEqualTo(303);

        assertThat(titles("/nyheter")).isEmpty();
        Document over = page("helse-bergen.no", more);
        assertThat(over.text()).contains("gjeld ikkje lenger");
        assertThat(over.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(manager.get(NOTICES)
                        .page()
                        .select("section[aria-labelledby=past]")
                        .text())
                .contains("Telefonane verkar ikkje");
        assertThat(readers.get("helse-stavanger.no", more).status()).isEqualTo(404);
    }

    @Test
    void a_planned_notice_is_shown_to_nobody_until_its_hour_and_the_page_knows_it() {
        Instant begins = clock.now().plus(Duration.ofHours(3));
        published(NOTICES, right("from", Form.written(begins), "until", Form.written(begins.plusSeconds(7200))));
        assertThat(titles("/")).isEmpty();
        assertThat(manager.get(NOTICES)
                        .page()
                        .select("section[aria-labelledby=planned]")
                        .text())
                .contains("Telefonane verkar ikkje");
        assertThat(notices.on(bergen(), "/", clock.now()).until())
                .isBetween(begins.minusSeconds(61), begins.plusSeconds(1));
        assertThat(notices.on(bergen(), "/", begins.plusSeconds(61)).notices()).hasSize(1);
        assertThat(notices.on(bergen(), "/", begins.plusSeconds(7201)).notices())
                .isEmpty();
    }

    @Test
    void what_a_page_is_told_by_changes_with_the_notice() {
        String before = readers.get("helse-bergen.no", "/nyheter").header("ETag");
        published(NOTICES, right());
        var after = readers.get("helse-bergen.no", "/nyheter", "If-None-Match", before);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body()).contains("Telefonane verkar ikkje");
    }

    @Test
    void it_is_looked_at_on_a_page_before_anybody_else_sees_it() {
        Answer looked = manager.post(NOTICES, fields(right("act", "preview", "on", "/nyheter")));
        assertThat(looked.status()).isEqualTo(200);
        Document page = looked.page();
        assertThat(page.select("section[aria-labelledby=preview]").text()).contains("Tal på sider");
        assertThat(page.getElementById("title.nn").val()).isEqualTo("Telefonane verkar ikkje");
        String address = page.select("iframe").attr("src");
        String host = address.replaceFirst("https?://([^/:]+).*", "$1");
        assertThat(address).endsWith("/nyheter");
        Document shown =
                readers.get(host, address.replaceFirst("https?://[^/]+", "")).page();
        assertThat(shown.select("section.notice .notice-title").text()).isEqualTo("Telefonane verkar ikkje");
        assertThat(titles("/nyheter")).isEmpty();
    }

    @Test
    void a_prepared_text_fills_the_form_and_a_hospital_keeps_its_own() {
        Document list = manager.get(NOTICES).page();
        String link = list.select("section[aria-labelledby=templates] li:contains(Rød beredskap) a")
                .attr("href");
        Document form = manager.get(link).page();
        assertThat(form.getElementById("title.nn").val()).isEqualTo("Sjukehuset er i raud beredskap");
        assertThat(form.select("input[name=grade][value=red]").hasAttr("checked"))
                .isTrue();

        assertThat(manager.post(NOTICES, fields(right("act", "template", "name", "Vassmangel")))
                        .status())
                .isEqualTo(303);
        Document own = manager.get(NOTICES).page();
        assertThat(own.select("section[aria-labelledby=templates] li").first().text())
                .contains("Vassmangel");
        String id = own.select("form[action$=remove] input[name=template]").val();
        assertThat(manager.post(NOTICES + "/templates/remove", "template", id).status())
                .isEqualTo(303);
        assertThat(manager.get(NOTICES).page().text()).doesNotContain("Vassmangel");
        assertThat(titles("/")).as("nothing was published").isEmpty();
    }

    @Test
    void an_emergency_on_all_sites_is_asked_about_once() {
        DeskVisitor national = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        Map<String, String> alarm = right("grade", "red", "until", "", "title.nb", "Landet", "text.nb", "Alle");
        Answer asked = national.post(NATIONAL, fields(alarm));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.page().select("[role=alert]").text())
                .contains("alle " + sites.all(clock.now()).size());
        assertThat(asked.page().getElementById("title.nb").val()).isEqualTo("Landet");
        assertThat(titles("/")).isEmpty();

        alarm.put("act", "confirmed");
        Answer done = national.post(NATIONAL, fields(alarm));
        assertThat(done.status()).isEqualTo(303);
        for (String host : List.of("helse-bergen.no", "ahus.no", "fellesinnhold.fnsp.nhn.no")) {
            assertThat(notices(host, "/")).as(host).hasSize(1);
        }
        assertThat(national.post(NATIONAL, fields(alarm)).location())
                .as("sent twice")
                .isEqualTo(done.location());
        assertThat(notices("ahus.no", "/")).hasSize(1);
        assertThat(manager.get(NOTICES)
                        .page()
                        .select("section[aria-labelledby=besides]")
                        .text())
                .contains("Telefonane verkar ikkje");
    }

    @Test
    void a_region_has_its_own() {
        DeskVisitor regional = DeskVisitor.as(port, Role.REGIONAL_COORDINATOR);
        published(regional, VEST, right());
        assertThat(notices("helse-stavanger.no", "/")).hasSize(1);
        assertThat(notices("ahus.no", "/")).isEmpty();
        assertThat(regional.get("/desk/notices")
                        .page()
                        .select("section[aria-labelledby=wide] a")
                        .eachText())
                .containsExactly("Helse Vest");
        assertThat(regional.get("/desk/notices/nord").status()).isEqualTo(404);
        assertThat(regional.get(NATIONAL).status()).isEqualTo(404);
        assertThat(regional.post(NATIONAL, fields(right())).status()).isEqualTo(404);
    }

    @Test
    void whoever_may_publish_pages_may_put_it_on_pages_and_not_on_the_site() {
        DeskVisitor publishing = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        Answer refused = publishing.post(NOTICES, fields(right()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("where-wrong").text()).contains("kan ikkje");
        String address = published(publishing, NOTICES, right("where", "pages", "pages", "/nyheter"));
        assertThat(titles("/nyheter")).hasSize(1);
        assertThat(publishing
                        .post(address, fields(readForm(publishing, address, "where", "whole")))
                        .status())
                .isEqualTo(422);
        assertThat(titles("/")).isEmpty();
    }

    @Test
    void whoever_only_writes_or_works_elsewhere_publishes_nothing() {
        String address = published(NOTICES, right());
        String id = address.substring(address.lastIndexOf('/') + 1);
        DeskVisitor editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.get(NOTICES).status()).isEqualTo(200);
        assertThat(editor.get(NOTICES + "/new").status()).isEqualTo(404);
        assertThat(editor.post(NOTICES, fields(right())).status()).isEqualTo(404);
        assertThat(editor.post(address + "/end", "read", "x").status()).isEqualTo(404);
        DeskVisitor oslo = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
        assertThat(oslo.get(NOTICES).status()).isEqualTo(404);
        assertThat(oslo.get("/desk/sites/oslo-universitetssykehus.no/notices/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(manager.get(VEST).status()).isEqualTo(404);
        assertThat(titles("/")).hasSize(1);
    }

    @Test
    void of_two_who_change_it_at_once_the_second_sees_both() {
        String address = published(NOTICES, right());
        Map<String, String> mine = readForm(manager, address, "title.nn", "Min tittel");
        change(DeskVisitor.as(port, Role.COORDINATOR), address, "title.nn", "Deira tittel");

        Answer answer = manager.post(address, fields(mine));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("Nokon andre", "Deira tittel");
        assertThat(answer.page().getElementById("title.nn").val()).isEqualTo("Min tittel");
        assertThat(titles("/")).containsExactly("Deira tittel");
        mine.put("read", answer.page().select("input[name=read]").first().val());
        assertThat(manager.post(address, fields(mine)).status()).isEqualTo(303);
        assertThat(titles("/")).containsExactly("Min tittel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "link | javascript:alert(1) | link | https",
                "link | //ond.example | link | https",
                "link | data:text/html,x | link | https",
                "until | 2020-01-01T10:00 | until | etter starttida",
                "until | i morgon | until | dato og klokkeslett",
                "until | | until | Berre beredskap",
                "until | 2099-01-01T10:00 | until | to år",
                "from | 2026-99-01T10:00 | from | dato og klokkeslett",
                "grade | lilla | grade | kva slags",
                "where | | where | kvar",
                "title.nn | | title.nn | tittel",
                "text.nn | | text.nn | kort tekst",
                "title.nn | LONG | title.nn | for langt",
                "text.nn | LONG | text.nn | for langt",
                "branch | /finnes/ikkje | branch | inga side",
                "branch | / | branch | heile nettstaden",
                "pages | /nyheter https://ond.example/x | pages | inga side",
                "pages | <script>alert(1)</script> | pages | inga side",
            })
    void what_is_wrong_is_told_beside_its_field_and_what_was_written_stands(
            String field, String written, String wrong, String told) {
        String value =
                written == null ? "" : written.equals("LONG") ? "å".repeat(500) : written.replace(" http", "\nhttp");
        Map<String, String> form = right("title.nb", "Det jeg skrev", "text.nb", "står der", field, value);
        if (field.equals("branch") || field.equals("pages")) {
            form.put("where", field);
        }
        Answer answer = manager.post(NOTICES, fields(form));
        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(page.select("[role=alert]").text()).contains("Ingenting er publisert");
        assertThat(Objects.requireNonNull(page.getElementById(wrong + "-wrong")).text())
                .contains(told);
        assertThat(page.getElementById("title.nb").val()).isEqualTo("Det jeg skrev");
        assertThat(titles("/")).isEmpty();
    }

    @Test
    void script_in_a_text_is_words() {
        published(NOTICES, right("title.nn", "<script>alert(1)</script>", "explanation.nn", "<img src=x onerror=y>"));
        Document page = page("helse-bergen.no", "/");
        assertThat(page.select("section.notice script, section.notice img")).isEmpty();
        assertThat(page.select(".notice-title").text()).isEqualTo("<script>alert(1)</script>");
        Document more = page("helse-bergen.no", page.select("section.notice a").attr("href"));
        assertThat(more.select("main img")).isEmpty();
        assertThat(more.select("main").text()).contains("<img src=x onerror=y>");
    }

    @Test
    void an_unknown_site_region_or_notice_is_not_there() {
        assertThat(manager.get("/desk/sites/finnes-ikke.no/notices").status()).isEqualTo(404);
        assertThat(manager.get("/desk/notices/atlantis").status()).isEqualTo(404);
        assertThat(manager.get(NOTICES + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(manager.get(NOTICES + "/new?template=xyz").status()).isEqualTo(200);
        assertThat(DeskVisitor.stranger(port).get(NOTICES).status()).isNotEqualTo(200);
        assertThat(readers.get("helse-bergen.no", "/varsel/finnes-ikke").status())
                .isEqualTo(404);
    }

    @Test
    void a_page_that_is_moved_keeps_its_notice() {
        published(NOTICES, right("where", "pages", "pages", "/om-oss/styret"));
        UUID document = db.sql(
                        "select document from placement.placements where site = :site and path = '/om-oss/styret' and valid_until = 'infinity'")
                .param("site", bergen().id())
                .query(UUID.class)
                .single();
        place(document, "/om-oss/det-nye-styret");
        assertThat(titles("/om-oss/det-nye-styret")).hasSize(1);
        place(document, "/om-oss/styret");
        assertThat(titles("/om-oss/styret")).hasSize(1);
    }

    @Autowired
    no.fnsp.placement.Placements placements;

    private void place(UUID document, String path) {
        placements.place(
                permits.forJob("test-notices"),
                new no.fnsp.placement.Placement(bergen().id(), path, document, 0),
                clock.now());
    }

    @Test
    void an_emergency_nobody_has_ended_is_asked_about() {
        String address = published(NOTICES, right("grade", "yellow", "until", ""));
        assertThat(manager.get("/desk").page().select("#tasks-notices")).isEmpty();
        Instant tomorrow = clock.now().plus(Duration.ofHours(30));
        assertThat(notices.openSince(tomorrow.minus(Notices.LONG_OPEN), tomorrow))
                .extracting(open -> open.notice().id().toString())
                .containsExactly(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void whoever_said_it_is_asked_each_morning_and_those_who_may_end_it_see_it_at_the_desk_until_it_is_said_again() {
        String address = published(NOTICES, right("grade", "yellow", "until", "", "title.nn", "Gul beredskap i natt"));
        published(NOTICES, right("title.nn", "Parkeringa er stengd"));
        LongOpen.sinceYesterday(beans, UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        remind();
        remind();
        assertThat(told(address))
                .as("one matter is not told twice to who has not read it")
                .containsExactly("Gul beredskap i natt");
        Element tasks = task(manager).orElseThrow();
        assertThat(tasks.select("a").eachAttr("href")).containsExactly(address);
        assertThat(tasks.text()).contains("Gul beredskap i natt").doesNotContain("Parkeringa");
        assertThat(task(DeskVisitor.as(port, Role.PUBLISHING_EDITOR))).isEmpty();
        assertThat(task(DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no")))
                .isEmpty();

        change(manager, address, "text.nn", "Han varer enno.");
        assertThat(task(manager)).as("somebody has looked at it").isEmpty();
        db.sql("delete from notification.notification where address = :address")
                .param("address", address)
                .update();
        remind();
        assertThat(told(address)).isEmpty();
    }

    private Optional<Element> task(DeskVisitor who) {
        return Optional.ofNullable(who.get("/desk").page().selectFirst("section[aria-labelledby=tasks-notices]"));
    }

    private void remind() {
        jobs.stream()
                .filter(job -> job.name().equals("remind-of-open-notices"))
                .findFirst()
                .orElseThrow()
                .run(permits.forJob("remind-of-open-notices"));
    }

    private List<String> told(String address) {
        return db.sql("select said[1] from notification.notification where address = :address")
                .param("address", address)
                .query(String.class)
                .list();
    }

    @Test
    void all_that_stands_on_the_site_now_is_listed_with_where_and_until_when() {
        assertThat(page("helse-bergen.no", "/varsel").select("main").text()).contains("Det er ingen meldingar no");
        published(NOTICES, right("explanation.nn", "Meir om saka."));
        published(NOTICES, right("grade", "info", "where", "branch", "branch", BRANCH, "title.nn", "Nye telefontider"));
        published(
                NOTICES,
                right(
                        "grade",
                        "red",
                        "until",
                        "",
                        "where",
                        "pages",
                        "pages",
                        "/nyheter /behandlinger/hofteprotese".replace(' ', '\n'),
                        "title.nn",
                        "Raud beredskap her"));
        Document list = page("helse-bergen.no", "/varsel");
        assertThat(list.select("main section.notice .notice-title").eachText())
                .containsExactly("Raud beredskap her", "Telefonane verkar ikkje", "Nye telefontider");
        assertThat(list.select("section.notice")).as("and not above it as well").hasSize(3);
        assertThat(list.select("main ul.notice-list > li").first().text())
                .contains("Vi veit ikkje enno", "berre på desse sidene");
        assertThat(list.select("main ul.notice-list > li")
                        .first()
                        .select("ul a")
                        .eachAttr("href"))
                .containsExactly("/nyheter", "/behandlinger/hofteprotese");
        assertThat(list.select("main ul.notice-list > li")
                        .first()
                        .select("ul a")
                        .last()
                        .text())
                .containsIgnoringCase("hofte");
        assertThat(list.select("main ul.notice-list > li").last().text()).contains("under henne");
        assertThat(list.select("meta[name=robots]").attr("content")).contains("noindex");
        String explained = list.select("main .notice-more a").attr("href");
        assertThat(page("helse-bergen.no", explained).select("nav.trail a").eachAttr("href"))
                .containsExactly("/", "/varsel");
        assertThat(page("helse-stavanger.no", "/varsel").select("section.notice"))
                .isEmpty();
        assertThat(page("helse-bergen.no", "/en/varsel").select("main section.notice .language-notice"))
                .isNotEmpty();
    }

    private Site bergen() {
        return sites.find("helse-bergen.no", clock.now()).orElseThrow();
    }

    private Document page(String host, String path) {
        return readers.get(host, path).page();
    }

    private List<Element> notices(String host, String path) {
        return page(host, path).select("section.notice");
    }

    private Element onlyNotice(String host, String path) {
        List<Element> all = notices(host, path);
        assertThat(all).as(host + path).hasSize(1);
        return all.getFirst();
    }

    private List<String> titles(String path) {
        return page("helse-bergen.no", path)
                .select("section.notice .notice-title")
                .eachText();
    }

    private List<String> acts(String address) {
        return db.sql("select act from journal.entry where subject = :id order by key")
                .param("id", UUID.fromString(address.substring(address.lastIndexOf('/') + 1)))
                .query(String.class)
                .list();
    }

    private String published(String where, Map<String, String> form) {
        return published(manager, where, form);
    }

    private static String published(DeskVisitor who, String where, Map<String, String> form) {
        Answer made = who.post(where, fields(form));
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        return made.location().replaceFirst("\\?.*", "");
    }

    private static void change(DeskVisitor who, String address, String... fields) {
        Answer changed = who.post(address, fields(readForm(who, address, fields)));
        assertThat(changed.status()).as(changed.body()).isEqualTo(303);
    }

    private static Map<String, String> readForm(DeskVisitor who, String address, String... changed) {
        var fields = new HashMap<String, String>();
        who.get(address)
                .page()
                .select("form[action=" + address + "] [name]:not([type=radio]:not([checked]), button)")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.remove("_csrf");
        put(fields, changed);
        return fields;
    }

    /** An operational notice for the whole site, for a day. @param more fields and values in turn */
    private Map<String, String> right(String... more) {
        var fields = new HashMap<String, String>();
        put(
                fields,
                "id",
                UUID.randomUUID().toString(),
                "act",
                "publish",
                "grade",
                "serious",
                "where",
                "whole",
                "title.nn",
                "Telefonane verkar ikkje",
                "text.nn",
                "Ring 113 ved fare for liv.",
                "until",
                Form.written(clock.now().plus(Duration.ofDays(1))));
        put(fields, more);
        return fields;
    }

    private static void put(Map<String, String> fields, String... more) {
        for (int i = 0; i + 1 < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
    }

    private static String[] fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }
}
