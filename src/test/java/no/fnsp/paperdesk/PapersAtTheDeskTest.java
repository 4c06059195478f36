package no.fnsp.paperdesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.DailyJob;
import no.fnsp.media.SampleFiles;
import no.fnsp.page.PaperListPage;
import no.fnsp.paper.Papers;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents from the desk to the reader: over HTTP. What a test publishes it withdraws, for the sites are shared. */
@ExampleInstallation
class PapersAtTheDeskTest {

    private static final String PAPERS = BERGEN + "/papers";
    private static final String HOST = "helse-bergen.no";

    @LocalServerPort
    int port;

    @Autowired
    Papers papers;

    @Autowired
    Pages pages;

    @Autowired
    Sites sites;

    @Autowired
    Permits permits;

    @Autowired
    List<DailyJob> jobs;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    private final List<String> made = new ArrayList<>();
    private FrontDoor readers;
    private DeskVisitor manager;

    @BeforeEach
    void somebody_who_may() {
        readers = new FrontDoor(port);
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
    }

    @AfterEach
    void nothing_is_left() {
        made.forEach(address -> manager.post(address + "/withdrawal", "reason", "Prøven er over"));
    }

    @Test
    void the_examples_are_listed_and_the_national_ones_on_every_site() {
        Document bergen = page(HOST, "/dokumenter");
        assertThat(bergen.select("h1").text()).isEqualTo("Dokument");
        assertThat(bergen.select(".papers a").eachText())
                .anyMatch(link -> link.matches("Eigenmelding før operasjon \\(PDF, \\d+ kB\\)"))
                .anyMatch(link -> link.startsWith("Fullmakt til å snakke på dine vegner (PDF"));
        assertThat(bergen.select(".papers li:has(a[href=/dokumenter/slik-klager-du])")
                        .text())
                .contains("felles for alle sjukehus", "Brosjyre", "bokmål");
        assertThat(page("unn.no", "/dokumenter").select(".papers a").eachText())
                .noneMatch(link -> link.startsWith("Eigenmelding"))
                .anyMatch(link -> link.startsWith("Slik klager du"));
        assertThat(readers.get("unn.no", "/dokumenter/eigenmelding-foer-operasjon")
                        .status())
                .isEqualTo(404);
        assertThat(readers.get("unn.no", "/dokumenter/slik-klager-du").status()).isEqualTo(200);
    }

    @Test
    void the_list_is_narrowed_by_a_plain_form_and_unknown_words_fail_nothing() {
        assertThat(page(HOST, "/dokumenter?form=form&sprak=nn")
                        .select(".papers a")
                        .eachText())
                .allMatch(link -> link.startsWith("Fullmakt") || link.startsWith("Eigenmelding"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(page(HOST, "/dokumenter?omrade=ortopedisk-klinikk")
                        .select(".papers a")
                        .eachText())
                .anyMatch(link -> link.startsWith("Eigenmelding"))
                .noneMatch(link -> link.startsWith("Fullmakt"));
        assertThat(page(HOST, "/dokumenter?q=KLAGER").select(".papers a")).hasSize(1);
        Document none = page(HOST, "/dokumenter?form=tull&omrade=%3Cscript%3E&q=%22%3E");
        assertThat(none.select(".nothing")).hasSize(1);
        assertThat(none.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page(HOST, "/skjema").select(".papers a").eachText())
                .anyMatch(link -> link.startsWith("Fullmakt"))
                .noneMatch(link -> link.startsWith("Slik klager"));
    }

    @Test
    void one_that_is_handed_in_is_there_at_once_and_tells_who_cannot_read_it() {
        String desk = published(right("access", "not", "instead", "Ring oss, så les vi det for deg."));
        String path = path(desk);
        Document page = page(HOST, path);
        assertThat(page.select("h1").text()).startsWith("Skjema for prøving");
        assertThat(page.select("main").text())
                .contains("Ring oss, så les vi det for deg.", "Nei. Det kan ikkje lesast");
        String file = page.select(".paper-file a").attr("href");
        assertThat(page.select(".paper-file a").text()).matches("Opne Skjema for prøving.* \\(PDF, \\d+ kB\\)");
        assertThat(readers.bytes(HOST, file).statusCode()).isEqualTo(200);
        assertThat(page(HOST, "/skjema").text()).contains("Skjema for prøving");

        assertThat(manager.handIn(desk + "/file", Map.of(), "ny-versjon.pdf", SampleFiles.pdf(3))
                        .location())
                .contains("done=paperdesk.replaced");
        assertThat(page(HOST, path).select(".paper-file a").attr("href"))
                .startsWith(file.substring(0, file.lastIndexOf('/')));
        assertThat(readers.bytes(HOST, file).statusCode())
                .as("the old address leads on")
                .isEqualTo(302);

        assertThat(manager.post(desk + "/withdrawal", "reason", "Feil tal").status())
                .isEqualTo(303);
        var gone = readers.get(HOST, path);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().select("h1").text()).isEqualTo("Dokumentet er trekt tilbake");
        assertThat(gone.page().select("main a[href=/dokumenter]").text()).isEqualTo("Sjå alle dokument");
        assertThat(gone.body()).as("why it was withdrawn is for the desk").doesNotContain("Feil tal");
        assertThat(gone.page().select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(readers.get(HOST, file).status()).isEqualTo(410);
        assertThat(page(HOST, "/dokumenter").text()).doesNotContain("Skjema for prøving");
    }

    @Test
    void a_form_with_something_wrong_keeps_the_file_and_the_words() {
        Map<String, String> wrong = right("access", "", "review", "9999-12-31", "title", "");
        var refused = manager.handIn(PAPERS, wrong, "skjema.pdf", unique());
        assertThat(refused.status()).isEqualTo(422);
        Document form = refused.page();
        assertThat(form.select("[role=alert] a").eachText()).hasSize(3);
        assertThat(form.select("[name=summary]").val()).isEqualTo("Ein prøve.");
        assertThat(form.text()).contains("skjema.pdf", "er teken imot");
        Map<String, String> again = right();
        again.put("asset", form.select("[name=asset]").val());
        var done = manager.post(PAPERS, fields(again));
        assertThat(done.status()).isEqualTo(303);
        made.add(done.location().replaceFirst("\\?.*", ""));
    }

    @Test
    void what_is_no_document_is_refused_in_plain_words() {
        assertThat(manager.handIn(PAPERS, right(), "bilde.png", SampleFiles.png(40, 30))
                        .page()
                        .select("#file-wrong")
                        .text())
                .isNotBlank();
        assertThat(manager.handIn(PAPERS, right(), "x.pdf", "MZ\0\0ikke en pdf".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
        assertThat(manager.post(PAPERS, fields(right()))
                        .page()
                        .select("#file-wrong")
                        .text())
                .isEqualTo("Vel ei fil.");
        byte[] file = unique();
        String desk = published(right(), file);
        assertThat(manager.handIn(PAPERS, right("title", "Det same"), "igjen.pdf", file)
                        .page()
                        .select("#file-wrong")
                        .text())
                .contains("Skjema for prøving");
        assertThat(desk).isNotBlank();
    }

    @Test
    void two_who_change_it_at_once_see_both() {
        String desk = published(right());
        Map<String, String> mine = right("summary", "Mitt");
        mine.put("read", manager.get(desk).page().select("[name=read]").val());
        assertThat(manager.post(desk, fields(mine)).status()).isEqualTo(303);
        Map<String, String> yours = right("title", "Ditt");
        yours.put("read", mine.get("read"));
        var late = manager.post(desk, fields(yours));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("#theirs").text()).isNotBlank();
        assertThat(late.page().select("[name=title]").val()).isEqualTo("Ditt");
        yours.put("read", late.page().select("[name=read]").val());
        assertThat(manager.post(desk, fields(yours)).status()).isEqualTo(303);
        assertThat(manager.get(desk).page().select("section[aria-labelledby=history] li"))
                .hasSize(3);
    }

    @Test
    void it_is_gone_by_time_alone_after_its_last_day_and_the_page_knows() {
        LocalDate last = LocalDate.ofInstant(clock.now(), Norway.TIME).plusDays(3);
        String path = path(published(right("last", last.toString())));
        var end = last.plusDays(1).atStartOfDay(Norway.TIME).toInstant();
        Site site = sites.find(HOST, clock.now()).orElseThrow();
        var trace = new Trace();
        assertThat(pages.find(visit(site, path, end.minusSeconds(1), trace))).isInstanceOf(Found.Shown.class);
        assertThat(trace.validUntil()).contains(end);
        assertThat(pages.find(visit(site, path, end, new Trace()))).isInstanceOf(Found.Gone.class);
        var list = (Found.Shown) pages.find(visit(site, "/dokumenter", end.minus(1, ChronoUnit.HOURS), trace));
        var later = (Found.Shown) pages.find(visit(site, "/dokumenter", end, new Trace()));
        assertThat(((PaperListPage) list.page()).all()).isEqualTo(((PaperListPage) later.page()).all() + 1);
    }

    @Test
    void whoever_answers_for_it_is_told_when_it_should_be_looked_at() {
        LocalDate due = LocalDate.ofInstant(clock.now(), Norway.TIME);
        String desk = published(right("review", due.toString()));
        DailyJob reminders = jobs.stream()
                .filter(job -> job.name().equals("remind-of-documents"))
                .findFirst()
                .orElseThrow();
        reminders.run(permits.forJob("test-papers"));
        reminders.run(permits.forJob("test-papers"));
        assertThat(db.sql("select count(*) from notification.notification where address = :address")
                        .param("address", desk)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(manager.get("/desk").page().select("a[href=" + desk + "]")).isNotEmpty();
    }

    @Test
    void an_editor_who_does_not_publish_and_a_site_that_is_not_the_base_change_nothing() {
        var editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.get(PAPERS).status()).isEqualTo(200);
        assertThat(editor.get(PAPERS + "/new").status()).isEqualTo(404);
        assertThat(editor.handIn(PAPERS, right(), "a.pdf", unique()).status()).isEqualTo(404);
        assertThat(manager.get("/desk/sites/fellesinnhold.fnsp.nhn.no/papers").status())
                .isEqualTo(404);
    }

    private static Visit visit(Site site, String path, java.time.Instant at, Trace trace) {
        return new Visit(site, Language.NN, path, Query.NONE, Outside.PUBLIC, at, trace, "test");
    }

    private Map<String, String> right(String... others) {
        var fields = new HashMap<>(Map.of(
                "title",
                "Skjema for prøving " + UUID.randomUUID().toString().substring(0, 6),
                "summary",
                "Ein prøve.",
                "language",
                "nn",
                "genre",
                "form",
                "access",
                "accessible",
                "review",
                LocalDate.ofInstant(clock.now(), Norway.TIME).plusYears(1).toString()));
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return fields;
    }

    private static String[] fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    private static byte[] unique() {
        byte[] pdf = SampleFiles.pdf(1);
        byte[] more = ("\n%" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] both = java.util.Arrays.copyOf(pdf, pdf.length + more.length);
        System.arraycopy(more, 0, both, pdf.length, more.length);
        return both;
    }

    private String published(Map<String, String> fields) {
        return published(fields, unique());
    }

    private String published(Map<String, String> fields, byte[] file) {
        var answer = manager.handIn(PAPERS, fields, "skjema.pdf", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        String address = answer.location().replaceFirst("\\?.*", "");
        made.add(address);
        return address;
    }

    private String path(String desk) {
        UUID id = UUID.fromString(desk.substring(desk.lastIndexOf('/') + 1));
        UUID site = sites.find(HOST, clock.now()).orElseThrow().id();
        return papers.find(site, id, clock.now()).orElseThrow().path();
    }

    private Document page(String host, String path) {
        var answer = readers.get(host, path);
        assertThat(answer.status()).as(host + path).isEqualTo(200);
        return answer.page();
    }
}
