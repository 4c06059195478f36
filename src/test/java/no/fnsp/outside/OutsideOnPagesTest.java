package no.fnsp.outside;

import static no.fnsp.outside.OutsideInstallation.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.html.PageRenderer;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.Job;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.vacancy.Employers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others say stands on readers' pages, and whatever others do, the pages stand. */
@OutsideInstallation
class OutsideOnPagesTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String JOBS = "/ledige-stillinger";
    private static final String KNEE = "/behandlinger/kneprotese";
    private static final String LUNGS = "/behandlinger/kols";
    private static final List<String> SOURCES = List.of("nav", "waiting", "helsenorge");

    @LocalServerPort
    int port;

    @Autowired
    RefreshJob job;

    @Autowired
    Doors doors;

    @Autowired
    Standings standings;

    @Autowired
    Permits permits;

    @Autowired
    Sites sites;

    @Autowired
    Employers employers;

    @Autowired
    Pages pages;

    @Autowired
    PageRenderer renderer;

    @Autowired
    Sequencer sequencer;

    @Autowired
    ScopeVersions versions;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    private FrontDoor readers;

    @BeforeEach
    void all_is_well() {
        readers = new FrontDoor(port);
        OTHER.behaves();
        SOURCES.forEach(source -> doors.breaker(source).reset());
        db.sql("update outside.answer set tried = tried - interval '2 days'").update();
        db.sql("update vacancy.heard set tried = null").update();
        SOURCES.forEach(this::rounds);
        SOURCES.forEach(
                source -> assertThat(standings.of(source).trouble()).as(source).isNull());
    }

    /** Until the source says that there is no more for now. */
    private void rounds(String source) {
        for (int i = 0; i < 10 && round(source).isBefore(clock.now().plusSeconds(30)); i++) {
            // the next round
        }
    }

    private Instant round(String source) {
        Instant next = switch (job.run(permits.forJob(RefreshJob.NAME), source)) {
            case Job.Next.Again again -> again.at();
            case Job.Next.Done done -> Instant.MAX;
        };
        sequencer.sequenceNow();
        versions.catchUp();
        return next;
    }

    @Test
    void vacancies_are_listed_by_organisation_number_and_can_be_narrowed() {
        Document list = page(BERGEN, JOBS);
        List<Element> all = list.select(".vacancies > li");
        assertThat(all).hasSize(8).allMatch(one -> one.text().contains("Helse Bergen HF"));
        assertThat(all)
                .allMatch(one ->
                        one.select("a[href^=https://arbeidsplassen.nav.no/]").size() == 1);
        assertThat(list.text()).contains("Bergen").doesNotContain("BERGEN");
        String area = "Helse og sosial";
        long expected = all.stream().filter(one -> one.text().contains(area)).count();
        Document narrowed = page(BERGEN, JOBS + "?omrade=Helse+og+sosial");
        assertThat(narrowed.select(".vacancies > li")).hasSize((int) expected);
        assertThat(narrowed.select("#omrade option[selected]").attr("value")).isEqualTo(area);
        assertThat(page(BERGEN, JOBS + "?q=" + "finnes-ikke").select(".vacancies > li"))
                .isEmpty();
        assertThat(page(BERGEN, JOBS + "?omrade=%3Cscript%3E&form=x&frist=-1&side=99")
                        .select("h1"))
                .hasSize(1);
        assertThat(readers.get(BERGEN, JOBS + "/noe").status()).isEqualTo(404);
    }

    @Test
    void a_site_without_an_organisation_number_is_given_links() {
        Site none = sites.all(clock.now()).stream()
                .filter(site -> employers.of(site, clock.now()).numbers().isEmpty())
                .findFirst()
                .orElseThrow();
        Document page = page(none.host(), JOBS);
        assertThat(page.select(".vacancies")).isEmpty();
        assertThat(page.select(".vacancy-links a[href^=https://arbeidsplassen.nav.no/]"))
                .hasSize(1);
    }

    @Test
    void waiting_times_stand_beside_the_treatment_with_the_sites_own_place_first() {
        Document page = page(BERGEN, KNEE);
        Element table = page.selectFirst("table.waiting");
        assertThat(table.select("caption").text()).isNotEmpty();
        assertThat(table.select("tbody tr").first().text()).contains("Helse Bergen", "hos oss");
        assertThat(table.select("tbody tr").first().hasClass("own")).isTrue();
        assertThat(table.select("tbody tr:gt(0).own")).isEmpty();
        assertThat(table.select("thead th")).hasSize(3);
        assertThat(page.select("a[href=https://tjenester.helsenorge.no/velg-behandlingssted/ventetider-for?bid=9002]"))
                .hasSize(1);
    }

    @Test
    void what_helsenorge_says_stands_beside_the_diagnosis_with_the_link() {
        Document page = page("oslo-universitetssykehus.no", LUNGS);
        assertThat(page.select(".aside-card h3").text()).contains("Kols");
        assertThat(page.select(".aside-card a[href=https://www.helsenorge.no/sykdom/lunger/kols]")
                        .text())
                .isEqualTo("Les mer om kols (helsenorge.no)");
        assertThat(page.select(".aside-card .fetched").text()).contains("helsenorge.no");
    }

    @Test
    void asking_again_without_news_changes_no_page() {
        String before = readers.get(BERGEN, KNEE).header("ETag");
        String jobs = readers.get(BERGEN, JOBS).header("ETag");
        db.sql("update outside.answer set tried = tried - interval '2 days'").update();
        SOURCES.forEach(this::rounds);
        assertThat(readers.get(BERGEN, KNEE, "If-None-Match", before).status()).isEqualTo(304);
        assertThat(readers.get(BERGEN, JOBS, "If-None-Match", jobs).status()).isEqualTo(304);
    }

    @Test
    void news_is_on_the_kept_page_at_once() {
        OTHER.says("/waiting/behandlinger/9002", """
                {"id":"9002","steder":[{"sted":"Nytt sykehus <script>alert(1)</script>","organisasjonsnummer":"983974724",
                 "ventetider":[{"type":"poliklinikk","uker":33}]}]}
                """);
        due("waiting");
        round("waiting");
        Document page = page(BERGEN, KNEE);
        assertThat(page.select("table.waiting tbody tr")).hasSize(1);
        assertThat(page.select("table.waiting").text()).contains("Nytt sykehus", "33");
        assertThat(page.body().html()).doesNotContain("alert(1)");
    }

    @Test
    void a_treatment_that_the_register_does_not_know_any_more_has_the_link_alone() {
        OTHER.says("/waiting/behandlinger/9002", exchange -> OtherParty.send(exchange, 404, new byte[0]));
        due("waiting");
        round("waiting");
        Document page = page(BERGEN, KNEE);
        assertThat(page.select("table.waiting")).isEmpty();
        assertThat(page.select("a[href*=bid=9002]")).hasSize(1);
    }

    @Test
    void a_source_that_knows_of_nothing_any_more_is_not_believed() {
        OTHER.saysToAll(exchange -> OtherParty.send(exchange, 404, new byte[0]));
        for (String source : List.of("waiting", "helsenorge")) {
            due(source);
            round(source);
            due(source);
            round(source);
            assertThat(standings.of(source).trouble()).as(source).isEqualTo(Trouble.Kind.FORGETFUL);
        }
        assertThat(page(BERGEN, KNEE).select("table.waiting")).hasSize(1);
        assertThat(page("oslo-universitetssykehus.no", LUNGS)
                        .select(".aside-card h3")
                        .text())
                .contains("Kols");
        assertThat(DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR)
                        .get("/desk/outside")
                        .page()
                        .text())
                .contains("Det tror vi ikke på");
    }

    @Test
    void one_thing_that_alone_is_due_is_held_up_against_another() {
        OTHER.saysToAll(exchange -> OtherParty.send(exchange, 404, new byte[0]));
        dueAlone("9002");
        round("waiting");
        assertThat(standings.of("waiting").trouble()).isEqualTo(Trouble.Kind.FORGETFUL);
        assertThat(page(BERGEN, KNEE).select("table.waiting")).hasSize(1);
        OTHER.behaves();
        OTHER.says("/waiting/behandlinger/9002", exchange -> OtherParty.send(exchange, 404, new byte[0]));
        dueAlone("9002");
        round("waiting");
        assertThat(standings.of("waiting").trouble()).isNull();
        assertThat(page(BERGEN, KNEE).select("table.waiting")).isEmpty();
    }

    @Test
    void one_answer_that_we_cannot_keep_keeps_no_other_from_being_asked_for() {
        OTHER.says(
                "/waiting/behandlinger/9001",
                exchange -> OtherParty.send(
                        exchange,
                        200,
                        "{\"id\":\"9001\",\"steder\":[]}".getBytes(StandardCharsets.UTF_8),
                        "ETag",
                        "no-room"));
        OTHER.says("/waiting/behandlinger/9002", """
                {"id":"9002","steder":[{"sted":"Et annet sykehus","organisasjonsnummer":"983974724",
                 "ventetider":[{"type":"poliklinikk","uker":34}]}]}
                """);
        due("waiting");
        db.sql("update outside.answer set tried = tried - interval '1 day' where source = 'waiting' and id = '9001'")
                .update();
        db.sql("alter table outside.answer add constraint no_room check (etag <> 'no-room') not valid")
                .update();
        try {
            round("waiting");
        } finally {
            db.sql("alter table outside.answer drop constraint no_room").update();
        }
        assertThat(standings.of("waiting").trouble()).isEqualTo(Trouble.Kind.OURS);
        assertThat(standings.of("waiting").detail()).startsWith("9001");
        assertThat(page(BERGEN, KNEE).select("table.waiting").text()).contains("Et annet sykehus");
    }

    private void dueAlone(String id) {
        db.sql(
                        "update outside.answer set tried = now() - case when id = :id then interval '2 days' else interval '0' end"
                                + " where source = 'waiting'")
                .param("id", id)
                .update();
    }

    @Test
    void ads_that_are_all_gone_at_once_are_not_believed_to_be() {
        List<String> ads = page(BERGEN, JOBS).select(".vacancies a").eachAttr("href").stream()
                .map(href -> href.replaceAll(".*/", ""))
                .toList();
        String last = lastPage();
        String entries = ads.stream()
                .map("{\"_feed_entry\":{\"uuid\":\"%s\",\"status\":\"ACTIVE\"}}"::formatted)
                .collect(Collectors.joining(","));
        OTHER.says(
                last, "{\"id\":\"" + last.replaceAll(".*/", "") + "\",\"next_id\":null,\"items\":[" + entries + "]}");
        ads.forEach(ad ->
                OTHER.says("/nav/api/v1/feedentry/" + ad, exchange -> OtherParty.send(exchange, 404, new byte[0])));
        round("nav");
        assertThat(standings.of("nav").trouble()).isEqualTo(Trouble.Kind.FORGETFUL);
        assertThat(page(BERGEN, JOBS).select(".vacancies > li")).hasSize(ads.size());
    }

    @Test
    void an_ad_that_is_stopped_is_gone_and_what_is_told_later_of_it_counts() {
        String ad =
                page(BERGEN, JOBS).select(".vacancies a").first().attr("href").replaceAll(".*/", "");
        feedEndsWith(ad, "INACTIVE");
        round("nav");
        assertThat(page(BERGEN, JOBS).select("a[href$=" + ad + "]")).isEmpty();
        feedEndsWith(ad, "ACTIVE");
        rounds("nav");
        assertThat(page(BERGEN, JOBS).select("a[href$=" + ad + "]")).hasSize(1);
    }

    @Test
    void of_an_ad_that_one_page_tells_of_twice_what_is_told_last_counts() {
        List<String> ads = page(BERGEN, JOBS).select(".vacancies a").eachAttr("href").stream()
                .map(href -> href.replaceAll(".*/", ""))
                .toList();
        UUID last = db.sql("select page from vacancy.feed").query(UUID.class).single();
        String entry = "{\"_feed_entry\":{\"uuid\":\"%s\",\"status\":\"%s\"}}";
        OTHER.says(
                "/nav/api/v1/feed/" + last,
                "{\"id\":\"" + last + "\",\"next_id\":null,\"items\":["
                        + String.join(
                                ",",
                                entry.formatted(ads.get(0), "INACTIVE"),
                                entry.formatted(ads.get(1), "ACTIVE"),
                                entry.formatted(ads.get(0), "ACTIVE"),
                                entry.formatted(ads.get(1), "INACTIVE"))
                        + "]}");
        round("nav");
        assertThat(page(BERGEN, JOBS).select("a[href$=" + ads.get(0) + "]")).hasSize(1);
        assertThat(page(BERGEN, JOBS).select("a[href$=" + ads.get(1) + "]")).isEmpty();
        feedEndsWith(ads.get(1), "ACTIVE");
        rounds("nav");
    }

    @Test
    void asking_at_once_wakes_up_whoever_is_left_in_peace() {
        OTHER.stops();
        for (int i = 0; i < 7; i++) {
            due("waiting");
            round("waiting");
        }
        assertThat(standings.of("waiting").trouble()).isEqualTo(Trouble.Kind.RESTING);
        OTHER.startsAgain();
        round("waiting");
        assertThat(standings.of("waiting").trouble()).isEqualTo(Trouble.Kind.RESTING);
        db.sql("update outside.source set tried = tried - interval '1 minute'").update();
        round("waiting" + RefreshJob.AT_ONCE);
        assertThat(standings.of("waiting").trouble()).isNull();
        OTHER.forgetAsked();
        round("waiting" + RefreshJob.AT_ONCE);
        assertThat(OTHER.asked()).as("pressed again at once").isEmpty();
    }

    /** The last page of the feed tells of one ad. */
    private void feedEndsWith(String ad, String status) {
        UUID last = db.sql("select page from vacancy.feed").query(UUID.class).single();
        OTHER.says("/nav/api/v1/feed/" + last, """
                {"id":"%s","next_id":null,"next_url":null,"items":[{"_feed_entry":{"uuid":"%s","status":"%s"}}]}
                """.formatted(last, ad, status));
    }

    @Test
    void an_ad_that_says_it_is_closed_when_it_is_looked_at_is_gone() {
        String ad =
                page(BERGEN, JOBS).select(".vacancies a").first().attr("href").replaceAll(".*/", "");
        feedEndsWith(ad, "ACTIVE");
        OTHER.says(
                "/nav/api/v1/feedentry/" + ad, "{\"uuid\":\"" + ad + "\",\"status\":\"INACTIVE\",\"ad_content\":null}");
        round("nav");
        assertThat(page(BERGEN, JOBS).select("a[href$=" + ad + "]")).isEmpty();
        OTHER.behaves();
        feedEndsWith(ad, "ACTIVE");
        round("nav");
    }

    @Test
    void an_ad_that_cannot_be_read_is_told_and_keeps_no_other_from_being_read() {
        String ad =
                page(BERGEN, JOBS).select(".vacancies a").first().attr("href").replaceAll(".*/", "");
        UUID bad = UUID.randomUUID();
        UUID last = db.sql("select page from vacancy.feed").query(UUID.class).single();
        OTHER.says("/nav/api/v1/feedentry/" + bad, "{\"uuid\":\"noe annet\"}");
        OTHER.says("/nav/api/v1/feed/" + last, """
                {"id":"%s","next_id":null,"items":[{"_feed_entry":{"uuid":"%s","status":"ACTIVE"}},
                 {"_feed_entry":{"uuid":"%s","status":"ACTIVE"}}]}
                """.formatted(last, bad, ad));
        round("nav");
        assertThat(standings.of("nav").trouble()).isEqualTo(Trouble.Kind.SHAPE);
        assertThat(standings.of("nav").detail()).contains(bad.toString());
        assertThat(page(BERGEN, JOBS).select("a[href$=" + ad + "]")).hasSize(1);
        OTHER.behaves();
        db.sql("update vacancy.heard set failed = 10 where ad = :ad")
                .param("ad", bad)
                .update();
        rounds("nav");
        assertThat(standings.of("nav").trouble()).isNull();
        db.sql("delete from vacancy.heard where ad = :ad").param("ad", bad).update();
    }

    @Test
    void an_ad_that_could_not_be_read_is_asked_for_again_after_longer_and_longer_pauses() {
        UUID bad = UUID.randomUUID();
        String entry = "/nav/api/v1/feedentry/" + bad;
        OTHER.says(entry, "{\"uuid\":\"noe annet\"}");
        feedEndsWith(bad.toString(), "ACTIVE");
        for (int hours : List.of(1, 2, 4, 8, 16, 32, 64, 128, 168, 168, 168, 168)) {
            assertThat(isAskedFor(entry)).as("when it is time").isTrue();
            OTHER.says(
                    lastPage(), "{\"id\":\"" + lastPage().replaceAll(".*/", "") + "\",\"next_id\":null,\"items\":[]}");
            passes(bad, Duration.ofHours(hours).minusMinutes(1));
            assertThat(isAskedFor(entry)).as("before %d hours are over", hours).isFalse();
            passes(bad, Duration.ofMinutes(2));
        }
        OTHER.says(entry, """
                {"uuid":"%s","status":"ACTIVE","ad_content":{"title":"Radiograf","applicationDue":"Snarest",
                 "employer":{"name":"Helse Bergen HF","orgnr":"983974724"}}}
                """.formatted(bad));
        assertThat(isAskedFor(entry)).isTrue();
        assertThat(page(BERGEN, JOBS).text()).contains("Radiograf");
        feedEndsWith(bad.toString(), "INACTIVE");
        rounds("nav");
    }

    @Test
    void an_ad_that_could_not_be_read_for_as_long_as_an_ad_lives_is_forgotten() {
        UUID bad = UUID.randomUUID();
        OTHER.says("/nav/api/v1/feedentry/" + bad, "{\"uuid\":\"noe annet\"}");
        feedEndsWith(bad.toString(), "ACTIVE");
        round("nav");
        OTHER.says(lastPage(), "{\"id\":\"" + lastPage().replaceAll(".*/", "") + "\",\"next_id\":null,\"items\":[]}");
        db.sql("update vacancy.heard set since = since - interval '187 days', tried = null where ad = :ad")
                .param("ad", bad)
                .update();
        assertThat(isAskedFor("/nav/api/v1/feedentry/" + bad)).isFalse();
        assertThat(db.sql("select count(*) from vacancy.heard where ad = :ad")
                        .param("ad", bad)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private boolean isAskedFor(String path) {
        doors.breaker("nav").reset();
        OTHER.forgetAsked();
        round("nav");
        return OTHER.asked().contains(path);
    }

    private void passes(UUID ad, Duration time) {
        db.sql("update vacancy.heard set tried = tried - make_interval(secs => :seconds) where ad = :ad")
                .param("seconds", time.toSeconds())
                .param("ad", ad)
                .update();
    }

    private String lastPage() {
        return "/nav/api/v1/feed/"
                + db.sql("select page from vacancy.feed").query(UUID.class).single();
    }

    @Test
    void a_feed_that_leads_back_is_not_read_in_circles() {
        UUID last = db.sql("select page from vacancy.feed").query(UUID.class).single();
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        leads(last, one);
        leads(one, two);
        leads(two, one);
        OTHER.forgetAsked();
        round("nav");
        assertThat(standings.of("nav").trouble()).isEqualTo(Trouble.Kind.CIRCLE);
        assertThat(OTHER.asked()).hasSize(3);
        assertThat(page(BERGEN, JOBS).select(".vacancies > li")).isNotEmpty();
        round("nav");
        assertThat(OTHER.asked()).as("it stays where it was").hasSize(4);
        OTHER.says("/nav/api/v1/feed/" + two, "{\"id\":\"" + two + "\",\"next_id\":null,\"items\":[]}");
        rounds("nav");
        assertThat(standings.of("nav").trouble()).isNull();
        forgetWhereWeAre();
    }

    private static void leads(UUID from, UUID to) {
        OTHER.says("/nav/api/v1/feed/" + from, "{\"id\":\"" + from + "\",\"next_id\":\"" + to + "\",\"items\":[]}");
    }

    @Test
    void a_feed_without_end_is_read_a_little_at_a_time() {
        OTHER.saysToAll(exchange -> {
            String page = exchange.getRequestURI().getPath().replaceAll(".*/", "");
            String id = page.length() == 36 ? page : UUID.randomUUID().toString();
            byte[] said = ("{\"id\":\"" + id + "\",\"next_id\":\"" + UUID.randomUUID() + "\",\"items\":[]}")
                    .getBytes(StandardCharsets.UTF_8);
            OtherParty.send(exchange, 200, said);
        });
        OTHER.forgetAsked();
        round("nav");
        assertThat(OTHER.asked()).hasSize(25);
        assertThat(standings.of("nav").trouble()).isNull();
        forgetWhereWeAre();
    }

    @Test
    void a_page_that_is_gone_means_that_the_feed_is_read_from_its_beginning() {
        UUID last = db.sql("select page from vacancy.feed").query(UUID.class).single();
        OTHER.says("/nav/api/v1/feed/" + last, exchange -> OtherParty.send(exchange, 404, new byte[0]));
        OTHER.forgetAsked();
        round("nav");
        assertThat(OTHER.asked()).contains("/nav/api/v1/feed");
        assertThat(page(BERGEN, JOBS).select(".vacancies > li")).hasSize(8);
        OTHER.behaves();
    }

    private void forgetWhereWeAre() {
        db.sql("delete from vacancy.passed").update();
        db.sql("update vacancy.feed set page = null, etag = '', modified = ''").update();
    }

    /** What each does, and what the desk is told of it. */
    @ParameterizedTest
    @CsvSource({
        "away, away",
        "silent, slow",
        "endless, slow",
        "huge, large",
        "bomb, large",
        "html, nonsense",
        "broken, nonsense",
        "letters, letters",
        "shape, shape",
        "redirect, elsewhere",
        "closed, key",
        "failing, status"
    })
    void whatever_it_does_pages_say_what_was_said_last_and_the_desk_says_what_is_wrong(String way, String told) {
        String list = page(BERGEN, JOBS).select(".vacancies").text();
        String table = page(BERGEN, KNEE).select("table.waiting").text();
        String extract = page("oslo-universitetssykehus.no", LUNGS)
                .select(".aside-card .prose")
                .text();
        assertThat(List.of(list, table, extract)).noneMatch(String::isEmpty);
        Misbehaving.as(way);
        db.sql("update outside.answer set tried = tried - interval '2 days'").update();
        SOURCES.forEach(this::round);
        for (String source : SOURCES) {
            Standing standing = standings.of(source);
            assertThat(standing.trouble()).as(source).isNotNull();
            assertThat(standing.trouble().key()).as(source).isEqualTo(told);
            assertThat(standing.failed()).isPositive();
            assertThat(standing.next()).isAfter(clock.now());
        }
        assertThat(page(BERGEN, JOBS).select(".vacancies").text()).isEqualTo(list);
        assertThat(page(BERGEN, KNEE).select("table.waiting").text()).isEqualTo(table);
        assertThat(page("oslo-universitetssykehus.no", LUNGS)
                        .select(".aside-card .prose")
                        .text())
                .isEqualTo(extract);
        Document desk = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR)
                .get("/desk/outside")
                .page();
        assertThat(desk.select(".desk-card .ds-alert")).hasSize(3);
        if (way.equals("away")) {
            OTHER.startsAgain();
        }
    }

    @Test
    void no_reader_waits_for_an_answer_that_is_on_its_way() throws Exception {
        var hanging = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        OTHER.saysToAll(exchange -> {
            hanging.countDown();
            await(letGo);
        });
        due("waiting");
        try (ExecutorService one = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Instant> round = one.submit(() -> round("waiting"));
            assertThat(hanging.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(page(BERGEN, KNEE + "?sted=ukjent" + System.nanoTime()).select("table.waiting"))
                    .hasSize(1);
            assertThat(page(BERGEN, JOBS + "?q=" + System.nanoTime()).select("h1"))
                    .hasSize(1);
            letGo.countDown();
            round.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void one_thing_that_never_comes_keeps_no_other_from_coming() {
        OTHER.says("/waiting/behandlinger/9001", exchange -> pause(4000));
        OTHER.says(
                "/helsenorge/sykdom/lunger/kols",
                exchange -> OtherParty.send(exchange, 302, new byte[0], "Location", "https://flyttet.example/"));
        due("waiting");
        due("helsenorge");
        OTHER.forgetAsked();
        round("waiting");
        round("helsenorge");
        assertThat(standings.of("waiting").trouble()).isEqualTo(Trouble.Kind.SLOW);
        assertThat(standings.of("helsenorge").trouble()).isEqualTo(Trouble.Kind.ELSEWHERE);
        assertThat(standings.of("helsenorge").detail()).contains("/sykdom/lunger/kols", "https://flyttet.example/");
        assertThat(OTHER.asked())
                .contains(
                        "/helsenorge/sykdom/muskel-og-skjelett/artrose",
                        "/helsenorge/sykdom/hjerte-og-kar/hjertesvikt");
        round("waiting");
        assertThat(OTHER.asked().stream().filter(path -> path.startsWith("/waiting/")))
                .as("each once, in whichever order")
                .containsExactlyInAnyOrder(
                        "/waiting/behandlinger/9001",
                        "/waiting/behandlinger/9002",
                        "/waiting/behandlinger/9003",
                        "/waiting/behandlinger/9004",
                        "/waiting/behandlinger/9005");
        assertThat(standings.of("waiting").trouble()).isNull();
    }

    @Test
    void two_do_not_ask_at_once() {
        db.sql("update outside.source set busy_until = now() + interval '5 minutes' where source = 'waiting'")
                .update();
        OTHER.forgetAsked();
        round("waiting");
        assertThat(OTHER.asked()).isEmpty();
        db.sql("update outside.source set busy_until = null where source = 'waiting'")
                .update();
    }

    @Test
    void by_time_alone_ads_end_and_what_is_too_old_becomes_a_link() {
        for (String path : List.of(JOBS, KNEE, LUNGS, JOBS + "?frist=7")) {
            Instant at = clock.now();
            for (int turn = 0; turn < 30 && at.isBefore(Instant.MAX); turn++) {
                One one = composed(path, at);
                Instant last = one.until().equals(Instant.MAX)
                        ? at.plus(Duration.ofDays(400))
                        : one.until().minusMillis(1);
                assertThat(composed(path, last).html())
                        .as("%s from %s until %s", path, at, one.until())
                        .isEqualTo(one.html());
                at = one.until();
            }
        }
        Instant later = clock.now().plus(Duration.ofDays(100));
        assertThat(Jsoup.parse(composed(JOBS, later).html()).select(".vacancies, .vacancy-links"))
                .hasSize(1)
                .allMatch(list -> list.hasClass("vacancy-links"));
        assertThat(Jsoup.parse(composed(KNEE, later).html()).select("table.waiting"))
                .isEmpty();
        assertThat(Jsoup.parse(composed(KNEE, later).html()).select("a[href*=bid=9002]"))
                .hasSize(1);
        assertThat(Jsoup.parse(composed(LUNGS, later).html()).select(".aside-card .prose"))
                .isEmpty();
    }

    private record One(String html, Instant until) {}

    private One composed(String address, Instant at) {
        Site site = sites.find(address.equals(LUNGS) ? "oslo-universitetssykehus.no" : BERGEN, at)
                .orElseThrow();
        var trace = new Trace();
        int query = address.indexOf('?');
        Query asked = query < 0 ? Query.NONE : Query.of(Map.of("frist", new String[] {"7"}));
        var visit = new Visit(
                site,
                site.mainLanguage(),
                query < 0 ? address : address.substring(0, query),
                asked,
                Outside.PUBLIC,
                at,
                trace,
                "b1");
        Found.Shown shown = (Found.Shown) pages.find(visit);
        String html = new String(renderer.render(shown.page()), StandardCharsets.UTF_8);
        return new One(html, trace.validUntil().orElse(Instant.MAX));
    }

    @Test
    void a_site_adds_a_number_and_has_its_ads_and_its_own_page() {
        DeskVisitor manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        String desk = "/desk/sites/" + BERGEN + "/outside";
        Document form = manager.get(desk).page();
        assertThat(form.select("h1")).hasSize(1);
        assertThat(form.text()).contains("983974724");
        String read = form.select("input[name=read]").val();
        assertThat(manager.post(desk + "/vacancies", "numbers", "123", "link", "javascript:alert(1)", "read", read)
                        .status())
                .isEqualTo(422);
        var kept =
                manager.post(desk + "/vacancies", "numbers", "tull", "link", "https://jobb.example.no", "read", read);
        assertThat(kept.page().select("textarea[name=numbers]").text()).isEqualTo("tull");
        assertThat(kept.page().select("#link").val()).isEqualTo("https://jobb.example.no");
        var saved = manager.post(
                desk + "/vacancies", "numbers", "993 467 049", "link", "https://jobb.example.no/", "read", read);
        assertThat(saved.status()).isEqualTo(303);
        var second = manager.post(desk + "/vacancies", "numbers", "", "link", "https://min.example.no/", "read", read);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().text()).contains("993467049", "https://jobb.example.no/");
        assertThat(second.page().select("#link").val()).isEqualTo("https://min.example.no/");
        sequencer.sequenceNow();
        versions.catchUp();
        Document list = page(BERGEN, JOBS);
        assertThat(list.text()).contains("Oslo universitetssykehus HF");
        assertThat(list.select("a[href=https://jobb.example.no/]")).hasSize(1);
        String now = second.page().select("input[name=read]").val();
        assertThat(manager.post(desk + "/vacancies", "numbers", "", "link", "", "read", now)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void ads_of_an_employer_that_nobody_was_about_are_there_when_somebody_is() {
        UUID ad = UUID.randomUUID();
        OTHER.says("/nav/api/v1/feedentry/" + ad, """
                {"uuid":"%s","status":"ACTIVE","ad_content":{"title":"Byggeleder","applicationDue":"Snarest",
                 "employer":{"name":"Noen andre AS","orgnr":"974760673"}}}
                """.formatted(ad));
        feedEndsWith(ad.toString(), "ACTIVE");
        rounds("nav");
        assertThat(db.sql("select count(*) from vacancy.ad where ad = :ad")
                        .param("ad", ad)
                        .query(Long.class)
                        .single())
                .isZero();
        DeskVisitor manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        String desk = "/desk/sites/" + BERGEN + "/outside";
        String read = manager.get(desk).page().select("input[name=read]").val();
        manager.post(desk + "/vacancies", "numbers", "974760673", "link", "", "read", read);
        rounds("nav");
        assertThat(page(BERGEN, JOBS).text()).contains("Byggeleder", "Snarest");
        read = manager.get(desk).page().select("input[name=read]").val();
        manager.post(desk + "/vacancies", "numbers", "", "link", "", "read", read);
        rounds("nav");
        assertThat(page(BERGEN, JOBS).text()).doesNotContain("Byggeleder");
    }

    @Test
    void who_may_asks_at_once_and_nobody_else() {
        DeskVisitor manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        String desk = "/desk/sites/" + BERGEN + "/outside";
        manager.get(desk);
        assertThat(manager.post(desk + "/try", "source", "nav").status()).isEqualTo(303);
        assertThat(manager.post(desk + "/try", "source", "finnes-ikke").status())
                .isEqualTo(404);
        assertThat(db.sql("select count(*) from jobs.scheduled where task_instance = 'nav at once'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(manager.get("/desk/outside").status()).isEqualTo(404);
        DeskVisitor editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.get(desk).status()).isEqualTo(404);
        assertThat(editor.post(desk + "/try", "source", "nav").status()).isEqualTo(404);
    }

    private void due(String source) {
        db.sql("update outside.answer set tried = tried - interval '2 days' where source = :source")
                .param("source", source)
                .update();
    }

    private Document page(String host, String path) {
        FrontDoor.Answer answer = readers.get(host, path);
        assertThat(answer.status()).as(host + path).isEqualTo(200);
        return answer.page();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
