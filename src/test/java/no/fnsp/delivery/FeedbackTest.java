package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fnsp.ExampleInstallation;
import no.fnsp.feedback.Receipted;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.DailyJob;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether readers found what they looked for: asked and answered without script, and seen at the desk. */
@ExampleInstallation
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FeedbackTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String OSLO = "oslo-universitetssykehus.no";
    private static final String PAGE = "/behandlinger/hofteprotese";
    private static final String ACTION = "/-/tilbakemelding";
    private static final String DESK = "/desk/sites/helse-bergen.no/feedback";
    private static final String NATIONAL = "/desk/sites/fellesinnhold.fnsp.nhn.no/feedback";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    @Autowired
    List<DailyJob> jobs;

    @Autowired
    Permits permits;

    FrontDoor door;
    Sent sent;

    @BeforeEach
    void open() {
        door = new FrontDoor(port);
        sent = new Sent(port);
    }

    @Test
    void every_page_of_text_asks_and_neither_the_front_page_nor_an_error_nor_a_preview_does() {
        for (String path : List.of(PAGE, "/behandlinger", "/avdelinger/ortopedisk-klinikk", "/nyheter", "/om-oss")) {
            Document page = door.get(BERGEN, path).page();
            assertThat(page.select("main form[action=" + ACTION + "] button"))
                    .as(path)
                    .hasSize(2);
            assertThat(page.select("#tilbakemelding h2").text()).isEqualTo("Fann du det du leita etter?");
        }
        assertThat(door.get(BERGEN, "/").page().select("#tilbakemelding")).isEmpty();
        assertThat(door.get(BERGEN, "/finnes-ikke")
                        .page()
                        .select("#tilbakemelding, script[src*=count], script[src*=feedback]"))
                .isEmpty();
        assertThat(door.get(BERGEN, "/en" + PAGE)
                        .page()
                        .select("#tilbakemelding h2")
                        .text())
                .isEqualTo("Did you find what you were looking for?");
    }

    @Test
    void an_answer_without_script_leads_to_thanks_in_the_language_of_the_page_and_back() {
        Document asked = answered("/en" + PAGE, "nei").page();
        assertThat(asked.select("html").attr("lang")).isEqualTo("en");
        assertThat(asked.select("#tilbakemelding h2").text()).isEqualTo("Thank you for your answer");
        assertThat(asked.select("main a.onward").attr("href")).isEqualTo("/en" + PAGE);
        assertThat(asked.select("#tilbakemelding").text()).contains("Do not write names", "255");
        assertThat(asked.select("#tilbakemelding a[href^=tel:]"))
                .as("where to turn instead")
                .hasSize(1);

        var said = sent.form(BERGEN, ACTION, said(asked, "Where can I park?"));
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.page().select("#tilbakemelding h2").text()).isEqualTo("Thank you for your feedback");
        assertThat(said.page().select("main a.onward").attr("href")).isEqualTo("/en" + PAGE);
        assertThat(said.header("Set-Cookie")).isEmpty();
        assertThat(said.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void what_tells_who_somebody_is_never_comes_to_the_database() {
        String tag = tag();
        say(PAGE, "nei", tag + " Ring 55 97 50 00, kari@example.no, fødd 010107 50160 eller +46 8 123 456 78");
        String kept = db.sql("select words from feedback.said where words like :tag")
                .param("tag", tag + "%")
                .query(String.class)
                .single();
        assertThat(kept).isEqualTo(tag + " Ring [fjernet], [fjernet] fødd [fjernet] eller [fjernet]");
    }

    @Test
    void what_is_sent_twice_is_kept_once_and_only_numbers_are_kept_of_an_answer_alone() {
        String tag = tag();
        var before = tally();
        Document asked = answered(PAGE, "ja").page();
        assertThat(tally()).isEqualTo(new Tally(before.yes() + 1, before.no(), before.said()));
        String[] fields = said(asked, tag + " bra");
        for (int i = 0; i < 3; i++) {
            assertThat(sent.form(BERGEN, ACTION, fields).status()).isEqualTo(200);
        }
        assertThat(count(tag)).isEqualTo(1);
        assertThat(tally()).isEqualTo(new Tally(before.yes() + 1, before.no(), before.said() + 1));
    }

    @Test
    void length_is_counted_as_readers_count_and_what_was_written_is_kept_in_the_form() {
        String tag = tag();
        Document asked = answered(PAGE, "nei").page();
        var tooLong = sent.form(BERGEN, ACTION, said(asked, tag + "👍".repeat(256)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("[role=alert]").text()).contains("255 teikn");
        assertThat(tooLong.page().select("textarea").text()).startsWith(tag);
        assertThat(tooLong.page().select("textarea").attr("aria-invalid")).isEqualTo("true");
        assertThat(count(tag)).isZero();

        var fits = sent.form(BERGEN, ACTION, said(tooLong.page(), tag + "👍".repeat(255 - tag.length())));
        assertThat(fits.status()).isEqualTo(200);
        assertThat(count(tag)).isEqualTo(1);
    }

    @Test
    void machines_are_let_believe_that_they_were_heard() {
        String tag = tag();
        Document asked = answered(PAGE, "nei").page();
        var soon = sent.form(
                BERGEN, ACTION, "side", value(asked, "side"), "kvittering", value(asked, "kvittering"), "ord", tag);
        assertThat(soon.status()).isEqualTo(429);
        assertThat(soon.page().select("textarea").text()).startsWith(tag);
        String[] fields = said(asked, tag + " felle");
        String[] filled = IntStream.range(0, fields.length + 2)
                .mapToObj(i -> i < fields.length ? fields[i] : i == fields.length ? "nettside" : "https://spam.example")
                .toArray(String[]::new);
        var before = tally();
        assertThat(sent.form(BERGEN, ACTION, filled)
                        .page()
                        .select("#tilbakemelding h2")
                        .text())
                .isEqualTo("Takk for tilbakemeldinga");
        assertThat(count(tag)).isZero();
        assertThat(tally()).isEqualTo(before);
    }

    @Test
    void a_receipt_is_for_one_page_and_cannot_be_made_up() {
        String tag = tag();
        Document here = answered(PAGE, "nei").page();
        Document there = answered("/behandlinger", "nei").page();
        String[] mixed = said(here, tag);
        mixed[1] = value(there, "side");
        assertThat(sent.form(BERGEN, ACTION, mixed)
                        .page()
                        .select("[role=alert]")
                        .text())
                .contains("Svar ein gong til");
        String[] forged = said(here, tag);
        forged[3] = "A".repeat(forged[3].length());
        assertThat(sent.form(BERGEN, ACTION, forged).status()).isEqualTo(422);
        assertThat(count(tag)).isZero();
    }

    @Test
    void what_comes_from_elsewhere_or_is_about_no_page_of_ours_is_refused() {
        String mark = value(door.get(BERGEN, PAGE).page(), "side");
        String body = Sent.body("side", mark, "svar", "nei");
        var before = tally();
        assertThat(sent.raw(BERGEN, ACTION, body, "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(sent.raw(BERGEN, ACTION, body, "Sec-Fetch-Site", "same-site").status())
                .isEqualTo(403);
        assertThat(sent.raw(BERGEN, ACTION, body, "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(sent.raw(BERGEN, ACTION, body, "Origin", "null").status()).isEqualTo(403);
        assertThat(sent.raw(BERGEN, ACTION, body).status()).isEqualTo(403);
        assertThat(sent.form(OSLO, ACTION, "side", mark, "svar", "nei").status())
                .isEqualTo(400);
        assertThat(sent.form("ukjent.example", ACTION, "side", mark, "svar", "nei")
                        .status())
                .isEqualTo(400);
        assertThat(sent.form(BERGEN, ACTION, "side", mark.replace("hofte", "kne"), "svar", "nei")
                        .status())
                .isEqualTo(400);
        assertThat(sent.form(BERGEN, ACTION, "svar", "nei").status()).isEqualTo(400);
        assertThat(door.get(BERGEN, ACTION).status()).isEqualTo(404);
        assertThat(tally()).isEqualTo(before);
        assertThat(sent.raw(BERGEN, ACTION, body, "Origin", "https://" + BERGEN).status())
                .isEqualTo(200);
        assertThat(sent.raw(BERGEN, ACTION, body, "Referer", "https://" + BERGEN + PAGE)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void bad_forms_are_answered_with_a_page_and_cost_little() throws IOException {
        assertThat(sent.raw(BERGEN, ACTION, "{}", "Content-Type", "application/json")
                        .status())
                .isEqualTo(415);
        var large = sent.raw(BERGEN, ACTION, "ord=" + "a".repeat(100_000), "Sec-Fetch-Site", "same-origin");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("<h1", "Helse Bergen").doesNotContain("Exception");
        String flood = IntStream.range(0, 500)
                .mapToObj(i -> "a" + i + "=")
                .reduce((a, b) -> a + "&" + b)
                .orElseThrow();
        assertThat(sent.raw(BERGEN, ACTION, flood, "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(400);
        assertThat(sent.raw(BERGEN, ACTION, "side=%zz", "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(400);
        assertThat(sent.raw(BERGEN, ACTION, "", "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(400);
        String ten = ask("POST " + ACTION + " HTTP/1.1\r\nHost: " + BERGEN
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10485760\r\n\r\n");
        assertThat(ten).startsWith("HTTP/1.1 413");
    }

    private String ask(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            byte[] start = socket.getInputStream().readNBytes(20);
            return new String(start, StandardCharsets.UTF_8);
        }
    }

    @Test
    void many_from_one_address_are_asked_to_wait() {
        sent = new Sent(port, "127.0.6.10");
        String mark = value(door.get(BERGEN, PAGE).page(), "side");
        List<Integer> statuses = IntStream.range(0, 30)
                .mapToObj(i ->
                        sent.form(BERGEN, ACTION, "side", mark, "svar", "ja").status())
                .distinct()
                .toList();
        assertThat(statuses).containsExactly(200, 429);
        var refused = sent.form(BERGEN, ACTION, "side", mark, "svar", "ja");
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
        var told = refused.page();
        assertThat(told.select("[role=alert]").text()).contains("Vent litt");
        assertThat(told.select("button[name=svar]")).hasSize(2);
    }

    @Test
    void the_site_sees_its_own_and_the_national_desk_what_is_said_of_its_texts_and_each_follows_up_for_itself() {
        String tag = tag();
        say(PAGE, "nei", tag + " parkering");
        String own = "/om-oss";
        say(own, "nei", tag + " bare vår");
        DeskVisitor manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        DeskVisitor medical = DeskVisitor.as(port, Role.MEDICAL_EDITOR);

        assertThat(manager.get(DESK).body()).contains(tag + " parkering", tag + " bare vår");
        Document national = medical.get(NATIONAL).page();
        assertThat(national.text()).contains(tag + " parkering", "Helse Bergen").doesNotContain(tag + " bare vår");

        Element form = card(national, tag).selectFirst("form[method=post]");
        var done = medical.postAndFollow(form.attr("action"), "note", "Sendt til forfatterne");
        assertThat(done.page().select(".desk-done").text()).contains("fulgt opp");
        assertThat(medical.get(NATIONAL).body()).doesNotContain(tag + " parkering");
        assertThat(medical.get(NATIONAL + "?show=handled").body())
                .contains(tag + " parkering", "Sendt til forfatterne");
        assertThat(manager.get(DESK).body()).as("the site for itself").contains(tag + " parkering");

        Document handled = medical.get(NATIONAL + "?show=handled").page();
        medical.post(card(handled, tag).selectFirst("form[method=post]").attr("action"));
        assertThat(medical.get(NATIONAL).body()).contains(tag + " parkering");
        assertThat(manager.get(DESK + "/csv").body())
                .contains(tag + " parkering")
                .startsWith("\uFEFF");
    }

    @Test
    void whoever_writes_on_one_branch_sees_and_handles_what_is_said_there_and_others_nothing() {
        String tag = tag();
        say(PAGE, "ja", tag + " hofte");
        String said = db.sql("select id::text from feedback.said where words like :tag")
                .param("tag", tag + "%")
                .query(String.class)
                .single();
        DeskVisitor oslo = DeskVisitor.as(port, Role.EDITOR, OSLO);
        assertThat(oslo.get(DESK).status()).isEqualTo(404);
        assertThat(oslo.get(DESK + "/csv").status()).isEqualTo(404);
        String osloDesk = DESK.replace(BERGEN, OSLO);
        assertThat(oslo.get(osloDesk + "?show=all").body()).doesNotContain(tag);
        assertThat(oslo.post(osloDesk + "/" + said + "/handling", "note", "x").status())
                .isEqualTo(404);
        DeskVisitor reader = DeskVisitor.as(port, Role.READER);
        assertThat(reader.post(DESK + "/" + said + "/handling", "note", "x").status())
                .isIn(403, 404);
        DeskVisitor editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.post(DESK + "/" + said + "/handling", "note", "a".repeat(501))
                        .status())
                .isEqualTo(422);
        assertThat(editor.post(DESK + "/" + said + "/handling", "note", "Sett").status())
                .isEqualTo(303);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void what_is_old_is_erased_and_the_number_is_kept() {
        String tag = tag();
        say(PAGE, "nei", tag + " gammelt");
        db.sql("update feedback.said set day = day - 400 where words like :tag")
                .param("tag", tag + "%")
                .update();
        var before = tally();
        jobs.stream()
                .filter(job -> job.name().equals("erase-feedback"))
                .forEach(job -> job.run(permits.forJob("test")));
        assertThat(count(tag)).isZero();
        assertThat(tally()).isEqualTo(before);
    }

    private Element card(Document page, String tag) {
        return page.select("article.desk-card").stream()
                .filter(card -> card.text().contains(tag))
                .findFirst()
                .orElseThrow();
    }

    private FrontDoor.Answer answered(String path, String answer) {
        String mark = value(door.get(BERGEN, path).page(), "side");
        return sent.form(BERGEN, ACTION, "side", mark, "svar", answer);
    }

    private void say(String path, String answer, String words) {
        Document asked = answered(path, answer).page();
        assertThat(sent.form(BERGEN, ACTION, said(asked, words)).status()).isEqualTo(200);
    }

    /** As whoever took a minute to write it. */
    private String[] said(Document asked, String words) {
        String mark = value(asked, "side");
        return new String[] {
            "side", mark, "kvittering", Receipted.aMinuteAgo(beans, mark, false), "nettside", "", "ord", words
        };
    }

    private static String value(Document page, String field) {
        return page.select("#tilbakemelding [name=" + field + "]").val();
    }

    private static String tag() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
    }

    private int count(String tag) {
        return db.sql("select count(*) from feedback.said where words like :tag")
                .param("tag", tag + "%")
                .query(Integer.class)
                .single();
    }

    private record Tally(int yes, int no, int said) {}

    private Tally tally() {
        return db.sql("""
                        select coalesce(sum(yes), 0) as yes, coalesce(sum(no), 0) as no, coalesce(sum(said), 0) as said
                        from feedback.tally where path = :path and day >= :since
                        """)
                .param("path", PAGE)
                .param("since", LocalDate.now().minusDays(2))
                .query((row, i) -> new Tally(row.getInt("yes"), row.getInt("no"), row.getInt("said")))
                .single();
    }
}
