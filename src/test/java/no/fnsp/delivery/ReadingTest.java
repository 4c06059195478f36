package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.kept.KeptPages;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.statistics.Written;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages are counted as they are read, and the desk sees how much. */
@ExampleInstallation
class ReadingTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String PAGE = "/behandlinger/hofteprotese";
    private static final String TOLD = "/-/telling";
    private static final String DESK = "/desk/sites/helse-bergen.no/statistics";
    private static final String NATIONAL = "/desk/sites/fellesinnhold.fnsp.nhn.no/statistics";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    @Autowired
    KeptPages kept;

    FrontDoor door;
    Sent sent;

    @BeforeEach
    void open() {
        door = new FrontDoor(port);
        sent = new Sent(port);
    }

    private record Counts(long scripted, long plain, long served) {
        Counts plus(long moreScripted, long morePlain, long moreServed) {
            return new Counts(scripted + moreScripted, plain + morePlain, served + moreServed);
        }
    }

    private Counts counts() {
        Written.now(beans);
        return db.sql("""
                        select coalesce(sum(scripted), 0) as scripted, coalesce(sum(plain), 0) as plain,
                               coalesce(sum(served), 0) as served
                        from statistics.view v join site.site s on s.id = v.site where s.key = :key and path = :path
                        """)
                .param("key", BERGEN)
                .param("path", PAGE)
                .query((row, i) -> new Counts(row.getLong("scripted"), row.getLong("plain"), row.getLong("served")))
                .single();
    }

    private Document page() {
        return door.get(BERGEN, PAGE).page();
    }

    private static String mark(Document page) {
        return page.select("script[data-page]").attr("data-page");
    }

    @Test
    void a_page_brings_a_small_script_and_a_picture_for_those_without_and_both_are_there() {
        Document page = page();
        String script = page.select("script[data-page]").attr("src");
        var file = door.get(BERGEN, script);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body().length()).isLessThanOrEqualTo(1024);
        assertThat(file.body()).doesNotContain("cookie", "localStorage", "sessionStorage", "indexedDB");
        String picture = page.select("noscript img").attr("src");
        var shown = door.bytes(BERGEN, picture);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/gif");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(shown.body()).hasSize(42);
        assertThat(door.get(BERGEN, "/finnes-ikke").page().select("script[data-page], noscript"))
                .isEmpty();
        assertThat(door.get(BERGEN, PAGE).header("Content-Security-Policy"))
                .contains("script-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void each_way_of_reading_is_counted_by_itself_and_the_mark_is_the_same_for_all() {
        Document page = page();
        assertThat(mark(page)).isEqualTo(mark(page()));
        Counts before = counts();
        assertThat(sent.form(BERGEN, TOLD, "side", mark(page)).status()).isEqualTo(204);
        sent.form(BERGEN, TOLD, "side", mark(page));
        door.get(BERGEN, page.select("noscript img").attr("src"), "User-Agent", Sent.BROWSER);
        door.get(BERGEN, PAGE, "User-Agent", Sent.BROWSER);
        String tag = door.get(BERGEN, PAGE, "User-Agent", Sent.BROWSER).header("ETag");
        assertThat(door.get(BERGEN, PAGE, "User-Agent", Sent.BROWSER, "If-None-Match", tag)
                        .status())
                .isIn(200, 304);
        assertThat(counts()).isEqualTo(before.plus(2, 1, 3));
    }

    @Test
    void a_kept_page_is_counted_each_time_it_is_sent_or_said_to_be_unchanged_and_not_when_only_its_head_is_asked_for() {
        page();
        Counts before = counts();
        String tag = "";
        for (String encoding : new String[] {"identity", "br", "gzip"}) {
            var answer = door.get(BERGEN, PAGE, "User-Agent", Sent.BROWSER, "Accept-Encoding", encoding);
            assertThat(answer.status()).isEqualTo(200);
            tag = answer.header("ETag");
        }
        String[] again = {"User-Agent", Sent.BROWSER, "Accept-Encoding", "gzip", "If-None-Match", tag};
        assertThat(kept.ready(BERGEN + PAGE)).as("answered by the filter").isNotNull();
        assertThat(door.get(BERGEN, PAGE, again).status()).isEqualTo(304);
        assertThat(door.get(BERGEN, PAGE, again).status()).isEqualTo(304);
        door.send("HEAD", BERGEN, PAGE, "User-Agent", Sent.BROWSER);
        door.send("HEAD", BERGEN, PAGE, again);
        assertThat(counts()).isEqualTo(before.plus(0, 0, 5));
    }

    @Test
    void what_a_page_brings_with_it_is_the_same_however_long_it_was_kept_and_is_taken_for_what_it_is() {
        Document first = page();
        assertThat(kept.ready(BERGEN + PAGE)).isNotNull();
        Document kept = page();
        assertThat(mark(kept)).isEqualTo(mark(first));
        assertThat(kept.select("#tilbakemelding input[name=side]").val())
                .isEqualTo(first.select("#tilbakemelding input[name=side]").val());
        Counts before = counts();
        assertThat(sent.form(BERGEN, TOLD, "side", mark(kept)).status()).isEqualTo(204);
        door.get(BERGEN, kept.select("noscript img").attr("src"), "User-Agent", Sent.BROWSER);
        assertThat(counts()).isEqualTo(before.plus(1, 1, 0));
        assertThat(sent.form(
                                BERGEN,
                                "/-/tilbakemelding",
                                "side",
                                kept.select("#tilbakemelding input[name=side]").val(),
                                "svar",
                                "ja")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_asks_to_be_left_alone_and_machines_that_say_so_are_not_counted() {
        String body = Sent.body("side", mark(page()));
        Counts before = counts();
        for (String[] header : new String[][] {
            {"DNT", "1"}, {"Sec-GPC", "1"}, {"User-Agent", "Googlebot/2.1"}, {"Sec-Purpose", "prefetch;prerender"}
        }) {
            assertThat(sent.raw(
                                    BERGEN,
                                    TOLD,
                                    body,
                                    "Sec-Fetch-Site",
                                    "same-origin",
                                    "User-Agent",
                                    Sent.BROWSER,
                                    header[0],
                                    header[1])
                            .status())
                    .isEqualTo(204);
            if (header[0].equals("User-Agent")) {
                door.get(BERGEN, PAGE, header);
            } else {
                door.get(BERGEN, PAGE, "User-Agent", Sent.BROWSER, header[0], header[1]);
            }
        }
        door.get(BERGEN, PAGE);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void what_is_told_of_no_page_of_ours_or_from_elsewhere_counts_for_nothing() {
        String mark = mark(page());
        String body = Sent.body("side", mark);
        Counts before = counts();
        assertThat(sent.raw(BERGEN, TOLD, body, "Sec-Fetch-Site", "cross-site", "User-Agent", Sent.BROWSER)
                        .status())
                .isEqualTo(403);
        assertThat(sent.form(BERGEN, TOLD, "side", mark.replace("hofte", "kne")).status())
                .isEqualTo(400);
        assertThat(sent.form(BERGEN, TOLD, "side", "-1").status()).isEqualTo(400);
        assertThat(sent.form(BERGEN, TOLD).status()).isEqualTo(400);
        assertThat(sent.raw(BERGEN, TOLD, "a".repeat(50_000), "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(413);
        assertThat(sent.raw(BERGEN, TOLD, "[]", "Content-Type", "application/json")
                        .status())
                .isEqualTo(415);
        assertThat(door.get(BERGEN, TOLD + ".gif?side=" + "x".repeat(500), "User-Agent", Sent.BROWSER)
                        .status())
                .isEqualTo(200);
        assertThat(door.get(BERGEN, TOLD + ".gif", "User-Agent", Sent.BROWSER).status())
                .isEqualTo(200);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void one_address_that_tells_again_and_again_is_stopped() {
        sent = new Sent(port, "127.0.6.11");
        String mark = mark(page());
        Counts before = counts();
        long answered = IntStream.range(0, 480)
                .map(i -> sent.form(BERGEN, TOLD, "side", mark).status())
                .filter(status -> status == 204)
                .count();
        assertThat(answered).isBetween(400L, 475L);
        assertThat(counts()).isEqualTo(before.plus(answered, 0, 0));
    }

    @Test
    void where_links_lead_is_kept_without_what_stands_behind_the_question_mark_and_never_as_a_link() {
        String mark = mark(page());
        String target = "/sykdom/" + UUID.randomUUID();
        for (String to : new String[] {
            "www.helsenorge.no" + target + "?navn=Kari",
            "www.helsenorge.no" + target,
            BERGEN + "/x",
            "<script>",
            "a@b.no/"
        }) {
            assertThat(sent.form(BERGEN, TOLD, "side", mark, "ut", to).status()).isEqualTo(204);
        }
        Written.now(beans);
        DeskVisitor editor = DeskVisitor.as(port, Role.EDITOR);
        Document shown = editor.get(DESK + "/page?path=" + PAGE).page();
        assertThat(shown.select("section[aria-labelledby=outgoing] tr").text())
                .contains("www.helsenorge.no" + target + " 2");
        assertThat(shown.select("section[aria-labelledby=outgoing] a")).isEmpty();
        assertThat(editor.get(DESK + "/csv?what=outgoing").body()).contains("www.helsenorge.no" + target + ";2");
    }

    @Test
    void the_desk_shows_a_plot_with_the_same_figures_in_a_table_and_as_a_file() {
        String mark = mark(page());
        sent.form(BERGEN, TOLD, "side", mark);
        Written.now(beans);
        DeskVisitor editor = DeskVisitor.as(port, Role.EDITOR);
        Document shown = editor.get(DESK).page();
        assertThat(shown.select("svg[role=img][aria-label] rect")).hasSize(30);
        assertThat(shown.select(".plot tbody tr")).hasSize(30);
        assertThat(shown.select("section[aria-labelledby=pages] a[href*=hofteprotese]"))
                .isNotEmpty();
        assertThat(editor.get(DESK + "?period=365").page().select(".plot tbody tr"))
                .hasSize(12);
        assertThat(editor.get(DESK + "?period=1095").page().select(".plot tbody tr"))
                .hasSize(36);
        assertThat(editor.get(DESK + "?period=%27--").status()).isEqualTo(200);
        assertThat(editor.get(DESK + "/csv?what=pages").body()).contains(PAGE + ";");
        assertThat(editor.get(DESK + "/csv?what=days").body()).startsWith("\uFEFF");
        var file = editor.get(DESK + "/csv?what=page&path=" + PAGE);
        assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(file.body())
                .startsWith("\uFEFFDag;")
                .contains("\r\n")
                .matches("(?s).*\\d{4}-\\d\\d-\\d\\d;\\d+;\\d+;\\d+\r\n");
        assertThat(editor.get(DESK + "/csv?what=page").status()).isEqualTo(404);
        assertThat(editor.get(DESK + "/csv?what=texts").status()).isEqualTo(404);
        assertThat(editor.get(DESK + "/csv?what=alt").status()).isEqualTo(404);
        assertThat(editor.get(DESK + "/page?path=tull").status()).isEqualTo(404);
        assertThat(DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no")
                        .get(DESK)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_national_text_is_counted_over_all_sites_for_the_national_desk_and_in_its_reach() {
        sent.form(BERGEN, TOLD, "side", mark(page()));
        String base = "fellesinnhold.fnsp.nhn.no";
        sent.form(base, TOLD, "side", mark(door.get(base, PAGE).page()));
        Written.now(beans);
        DeskVisitor medical = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        Document all = medical.get(NATIONAL).page();
        String text = all.select("section[aria-labelledby=texts] a").stream()
                .filter(link -> link.text().toLowerCase().contains("hofteprotese"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        Document one = medical.get(text).page();
        assertThat(one.select("section[aria-labelledby=sites] tbody tr")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(one.select("section[aria-labelledby=sites]").text()).contains("Helse Bergen");
        assertThat(medical.get(NATIONAL + "/csv?what=texts").body()).containsIgnoringCase("hofteprotese");
        String document = text.replaceFirst(".*/texts/([0-9a-f-]{36}).*", "$1");
        assertThat(medical.get(DESK + "/texts/" + document).status()).isEqualTo(404);
        assertThat(DeskVisitor.as(port, Role.EDITOR)
                        .get(NATIONAL + "/texts/" + document)
                        .status())
                .isEqualTo(404);
    }
}
