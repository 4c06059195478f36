package no.fnsp.oversight;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.store.DatabaseClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Going back to pages as they were, through the desk's own pages. */
@ExampleInstallation
class TimeMachineTest {

    private static final String MACHINE = BERGEN + "/time-machine";
    private static final String NATIONAL = "/behandlinger/hofteprotese";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    DatabaseClock clock;

    DeskVisitor reader;

    @BeforeEach
    void somebody_who_may_read() {
        reader = DeskVisitor.as(port, Role.READER);
    }

    @Test
    void a_page_is_shown_with_the_words_it_had_then() {
        var bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        Instant before = second();
        String title = AtTheDesk.title("Slik var det");
        String form = AtTheDesk.article(bente, title);
        String path = published(bente, form, title, "Dei gamle orda.");
        Instant old = second();
        bente.post(AtTheDesk.page(form) + "/nn/draft/start");
        published(bente, form, title, "Dei nye orda.");
        Instant fresh = second();

        assertThat(seen(path, old))
                .contains("Dei gamle orda.", "Slik stod sida")
                .doesNotContain("Dei nye orda.");
        assertThat(seen(path, fresh)).contains("Dei nye orda.").doesNotContain("Dei gamle orda.");
        var nothing = reader.get(at(path, before));
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.page().select("[role=status] h2").text()).isEqualTo("Inga side stod på adressa då");
        assertThat(nothing.page().select("[role=status] li a")).hasSize(1);
        assertThat(seen(follow(nothing))).contains("Dei gamle orda.");
    }

    @Test
    void what_was_taken_away_says_so_from_then_on() {
        var bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        String title = AtTheDesk.title("Snart borte");
        String form = AtTheDesk.article(bente, title);
        String path = published(bente, form, title, "Ord som blir borte.");
        Instant there = second();
        assertThat(bente.post(AtTheDesk.page(form) + "/withdrawal", "reason", "Tilbodet er lagt ned.")
                        .status())
                .isEqualTo(303);
        Instant gone = second();

        assertThat(seen(path, there)).contains("Ord som blir borte.");
        assertThat(reader.get(at(path, gone)).page().select("[role=status]").text())
                .contains("Sida var teken bort då", "Tilbodet er lagt ned.");
        assertThat(reader.getData(as(".json", path, gone)).status()).isEqualTo(410);
    }

    @Test
    void the_page_comes_from_the_origin_of_previews_where_no_cookie_is() {
        var page = reader.get(at(NATIONAL, clock.now())).page();
        String frame = page.select("iframe").attr("src");
        assertThat(frame).startsWith("http://preview.localhost:" + port + "/p/");
        var shown = new FrontDoor(port)
                .get("preview.localhost:" + port, URI.create(frame).getRawPath());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(shown.header("Set-Cookie")).isEmpty();
        assertThat(shown.page().select(".strip-preview").text()).contains("Slik stod sida");
        String changed = URI.create(frame).getRawPath().replaceFirst("/p/.", "/p/_");
        assertThat(new FrontDoor(port).get("preview.localhost:" + port, changed).status())
                .isEqualTo(410);
    }

    @Test
    void the_merged_text_is_data_down_to_each_edition_and_the_journal_that_proves_it() {
        JsonNode data = json(reader.getData(as(".json", NATIONAL, clock.now())).body());
        JsonNode text = data.get("texts").get(0);
        assertThat(text.get("kind").asString()).isEqualTo("treatment");
        JsonNode lead = text.get("lead").get("origin");
        assertThat(lead.get("whose").asString()).isEqualTo("national");
        UUID edition = UUID.fromString(lead.get("edition").asString());
        assertThat(lead.get("sha256").asString())
                .isEqualTo(db.sql("select encode(sha256, 'hex') from content.editions where edition = :edition")
                        .param("edition", edition)
                        .query(String.class)
                        .single());
        assertThat(text.get("chapters").size()).isPositive();
        assertThat(text.get("chapters").findValuesAsString("whose")).contains("national");
        assertThat(data.get("approvals").findValuesAsString("kind")).contains("professional");
        JsonNode act = data.get("journal").get("acts").get(0);
        assertThat(act.get("hash").asString()).isEqualTo(hash(act.get("number").asLong()));
        JsonNode head = data.get("journal").get("head");
        assertThat(head.get("hash").asString())
                .isEqualTo(hash(head.get("number").asLong()));
        assertThat(data.get("journal").get("acts").findValuesAsString("act")).contains("edition.published");
    }

    @Test
    void an_erased_name_is_told_as_that() {
        Instant now = clock.now();
        UUID approver =
                UUID.fromString(json(reader.getData(as(".json", NATIONAL, now)).body())
                        .get("approvals")
                        .get(0)
                        .get("by")
                        .asString());
        String name = db.sql("select name from journal.person where id = :id")
                .param("id", approver)
                .query(String.class)
                .single();
        try {
            name(approver, null);
            JsonNode approval = json(reader.getData(as(".json", NATIONAL, now)).body())
                    .get("approvals")
                    .get(0);
            assertThat(approval.has("name")).isFalse();
            assertThat(approval.get("by").asString()).isEqualTo(approver.toString());
            assertThat(reader.get(at(NATIONAL, now))
                            .page()
                            .select("section[aria-labelledby=approvals]")
                            .text())
                    .contains("Namnet er sletta");
        } finally {
            name(approver, name);
        }
    }

    @Test
    void a_document_to_keep_is_tagged_and_carries_its_letters() throws IOException {
        var answer = pdf(as(".pdf", NATIONAL, clock.now()));
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("behandlinger-hofteprotese-");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(catalogue.getLanguage()).isEqualTo("nn");
            assertThat(new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            String words = new PDFTextStripper().getText(pdf);
            assertThat(words).contains("Slik stod sida", "Prov i journalen", "SHA-256");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void what_cannot_be_shown_is_told_why() {
        assertThat(told("on", "2150-01-01")).isEqualTo("Tidspunktet har ikkje vore enno");
        assertThat(told("on", "1901-05-17")).isEqualTo("Nettstaden fanst ikkje då");
        assertThat(told("on", "2026-02-30")).isEqualTo("Vi forstod ikkje tidspunktet");
        assertThat(told("at", "i går")).isEqualTo("Vi forstod ikkje tidspunktet");
        assertThat(reader.getData(MACHINE + ".json?path=/&on=2150-01-01").status())
                .isEqualTo(400);
        assertThat(reader.getData(MACHINE + ".json?path=/&on=1901-05-17").status())
                .isEqualTo(404);
        assertThat(reader.get(MACHINE + ".pdf?path=/&on=2150-01-01").status()).isEqualTo(303);
        assertThat(reader.get(MACHINE).status()).isEqualTo(200);
    }

    @Test
    void the_hours_that_clocks_skip_and_repeat_are_told_of() {
        assertThat(reader.get(MACHINE + "?path=/&on=2026-03-29&time=02:30")
                        .page()
                        .select("[data-color=info]")
                        .text())
                .contains("fanst ikkje", "kl. 03.30");
        assertThat(reader.get(MACHINE + "?path=/&on=2026-10-25&time=02:30")
                        .page()
                        .select("[data-color=info] a")
                        .attr("href"))
                .endsWith("at=2026-10-25T01:30:00Z");
    }

    @Test
    void a_page_of_lists_is_shown_and_printed_too() {
        Instant now = clock.now();
        assertThat(seen("/avdelinger", now)).contains("Slik stod sida");
        assertThat(json(reader.getData(as(".json", "/avdelinger", now)).body())
                        .get("texts")
                        .size())
                .isZero();
        assertThat(pdf(as(".pdf", "/", now)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_whole_address_is_understood_with_its_language_and_place() {
        String whole = "https://helse-bergen.no/nb/behandlinger/hofteprotese?sted=voss#before";
        var page = reader.get(MACHINE + "?at=" + second() + "&path=" + URLEncoder.encode(whole, StandardCharsets.UTF_8))
                .page();
        assertThat(page.select("#path").val()).isEqualTo(NATIONAL);
        assertThat(page.select("iframe").attr("src")).endsWith("/nb" + NATIONAL + "?sted=voss");
        assertThat(page.select("#sted option[selected]").val()).isEqualTo("voss");
    }

    @Test
    void the_pages_of_the_desk_lead_there() {
        UUID text = db.sql("""
                        select p.document from placement.placements p join site.dated s on s.site = p.site
                        where s.key = 'helse-bergen.no' and p.path = :path and p.valid_until = 'infinity'
                          and s.valid_until = 'infinity'
                        """).param("path", NATIONAL).query(UUID.class).single();
        var link = reader.get(BERGEN + "/texts/" + text).page().select("a[href*=time-machine?document]");
        assertThat(reader.get(link.attr("href")).page().select("#path").val()).isEqualTo(NATIONAL);
    }

    @Test
    void only_those_who_read_on_the_site_get_there() {
        var oda = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
        for (String what : new String[] {"", ".json", ".pdf"}) {
            assertThat(oda.get(as(what, NATIONAL, clock.now())).status()).isEqualTo(404);
        }
        var guro = DeskVisitor.as(port, Role.EDITOR, "helse-bergen.no/avdelinger/kvinneklinikken");
        assertThat(guro.get(MACHINE).status()).isEqualTo(200);
        assertThat(guro.get(at(NATIONAL, clock.now())).status()).isEqualTo(404);
        assertThat(guro.get(at("/avdelinger/kvinneklinikken", clock.now())).status())
                .isEqualTo(200);
    }

    private String published(DeskVisitor editor, String form, String title, String words) {
        AtTheDesk.write(editor, form, title, "Om dette.", words);
        var sent = AtTheDesk.send(editor, form, "publication");
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return db.sql("select path from placement.placements where document = :document and valid_until = 'infinity'")
                .param("document", AtTheDesk.document(form))
                .query(String.class)
                .single();
    }

    /** A whole second after everything that was done before: addresses hold no less. */
    private Instant second() {
        Instant wanted = clock.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        while (clock.now().isBefore(wanted.plusMillis(20))) {
            try {
                Thread.sleep(Duration.ofMillis(50));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return wanted;
    }

    private static String as(String what, String path, Instant at) {
        return MACHINE + what + "?path=" + path + "&at=" + at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String at(String path, Instant at) {
        return as("", path, at);
    }

    private String seen(String path, Instant at) {
        return seen(reader.get(at(path, at)));
    }

    private String seen(DeskVisitor.Answer answer) {
        String frame = answer.page().select("iframe").attr("src");
        assertThat(frame).as(answer.body()).isNotEmpty();
        return new FrontDoor(port)
                .get("preview.localhost:" + port, URI.create(frame).getRawPath())
                .body();
    }

    private DeskVisitor.Answer follow(DeskVisitor.Answer answer) {
        return reader.get(answer.page().select("[role=status] li a").attr("href"));
    }

    private String told(String name, String value) {
        return reader.get(MACHINE + "?path=/&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .page()
                .select("[role=status] h2")
                .text();
    }

    private java.net.http.HttpResponse<byte[]> pdf(String address) {
        return new FrontDoor(port).bytes("localhost:" + port, address, "Cookie", reader.cookie());
    }

    private static JsonNode json(String body) {
        return JsonMapper.builder().build().readTree(body);
    }

    private String hash(long number) {
        return db.sql("select encode(hash, 'hex') from journal.link where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    private void name(UUID person, String name) {
        db.sql("update journal.person set name = :name where id = :id")
                .param("name", name)
                .param("id", person)
                .update();
    }
}
