package no.fnsp.sitedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A site that no other test looks at, set up over HTTP; each test puts back what it has changed. */
@ExampleInstallation
class SetupAtTheDeskTest {

    private static final String HOST = "betanienhospital.no";
    private static final String SETUP = "/desk/sites/" + HOST + "/setup";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    private DeskVisitor manager;
    private FrontDoor readers;

    @BeforeEach
    void somebody_who_may() {
        manager = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        readers = new FrontDoor(port);
    }

    @AfterEach
    void as_it_was() {
        for (String what : new String[] {"names", "menu", "shortcuts", "footer", "look", "engines", "parts"}) {
            Document history = manager.get(SETUP + "/history").page();
            var undo = history.select("form:has(input[value=" + what + "])");
            if (!undo.isEmpty()) {
                manager.post(
                        SETUP + "/history",
                        "what",
                        what,
                        "to",
                        undo.last().select("[name=to]").val(),
                        "read",
                        undo.last().select("[name=read]").val());
            }
        }
    }

    private FilledForm form(String what) {
        return new FilledForm(manager, manager.get(SETUP + "/" + what), SETUP + "/" + what);
    }

    private Document front() {
        return readers.get(HOST, "/").page();
    }

    @Test
    void every_page_of_the_setup_opens() {
        for (String page : new String[] {
            "",
            "/names",
            "/menu",
            "/shortcuts",
            "/footer",
            "/look",
            "/engines",
            "/redirects",
            "/parts",
            "/parts/new",
            "/history"
        }) {
            var answer = manager.get(SETUP + page);
            assertThat(answer.status()).as(page + answer.body()).isEqualTo(200);
            assertThat(answer.page().select("h1")).as(page).hasSize(1);
        }
    }

    @Test
    void the_menu_is_put_in_order_with_buttons_and_is_new_on_every_page_at_once() {
        assertThat(front().select(".menu-main > ul > li").first().text()).isEqualTo("Behandlinger");
        FilledForm menu = form("menu").after("down:menu:0").after("add:menu:0");
        int last = Integer.parseInt(menu.value("menu.n")) - 1;
        menu.with("menu." + last + ".label.nb", "Velg sykehus")
                .with("menu." + last + ".to", "https://www.helsenorge.no/velg-behandlingssted/");
        menu = menu.after("in:menu:" + last);
        var saved = menu.press("save");
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);

        for (String path : new String[] {"/", "/nyheter", "/behandlinger"}) {
            Document page = readers.get(HOST, path).page();
            assertThat(page.select(".menu-main > ul > li").first().text())
                    .as(path)
                    .isEqualTo("Avdelinger");
            assertThat(page.select(".menu-below a[href=https://www.helsenorge.no/velg-behandlingssted/]"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void a_preview_shows_it_and_readers_do_not() {
        var page = form("menu").after("remove:menu:0").press("preview");
        String address = page.page().select("iframe").first().attr("src");
        assertThat(address).contains("/p/");
        String path = address.replaceFirst("^https?://[^/]+", "");
        Document preview = readers.get("preview.localhost", path).page();
        assertThat(preview.select(".menu-main > ul > li").first().text()).isEqualTo("Avdelinger");
        assertThat(preview.select(".strip-preview")).hasSize(1);
        assertThat(front().select(".menu-main > ul > li").first().text()).isEqualTo("Behandlinger");
    }

    @Test
    void two_at_once_the_second_sees_both_and_loses_nothing() {
        FilledForm first = form("shortcuts").after("remove:shortcut:0");
        FilledForm second = form("shortcuts").with("shortcut.0.label.nb", "Det jeg skrev");
        assertThat(first.press("save").status()).isEqualTo(303);
        var refused = second.press("save");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert]").text()).contains("Noen andre har lagret");
        assertThat(refused.page().select("[name='shortcut.0.label.nb']").val()).isEqualTo("Det jeg skrev");
        // Somebody who changes something else is in nobody's way.
        assertThat(form("names").with("tagline.nb", "Ny linje").press("save").status())
                .isEqualTo(303);
        var again = new FilledForm(manager, refused, SETUP + "/shortcuts").press("save");
        assertThat(again.status()).isEqualTo(303);
        assertThat(front().select("main").text()).contains("Det jeg skrev", "Ny linje");
    }

    @Test
    void the_footer_says_what_was_written() {
        FilledForm footer = form("footer")
                .with("hours.nb", "Åpent hele døgnet")
                .with("email", "post@betanien.example.no")
                .after("add:link:0")
                .after("add:social:0");
        footer.with("link.0.label.nb", "Nyheter fra oss")
                .with("link.0.to", "/nyheter")
                .with("social.0.label.nb", "Facebook")
                .with("social.0.to", "https://www.facebook.com/eksempel");
        var saved = footer.press("save");
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        Document page = front();
        assertThat(page.select("footer").text()).contains("Åpent hele døgnet", "Nyheter fra oss", "Facebook");
        assertThat(page.select("footer a[rel=me]").attr("href")).isEqualTo("https://www.facebook.com/eksempel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "footer | email | ikke en adresse | email | e-postadresse",
                "footer | phone | ring oss | phone | telefonnummer",
                "names | name | '' | name | navn",
                "names | main | sma | main | hovedspråk",
                "look | theme | rosa | theme | tema",
                "engines | pattern | {noe} her | pattern | {side}",
                "engines | hidden | on | confirm | forsvinner",
                "engines | pages | /finnes-ikke | pages | ikke en side",
                "engines | proof.google-site-verification | <script>alert(1)</script> | proof.google-site-verification | bokstaver",
                "menu | menu.0.to | javascript:alert(1) | menu.0.to | https://",
                "menu | menu.0.to | http://www.vg.no/ | menu.0.to | ikke http://",
                "menu | menu.0.to | https://bruker:ord@www.vg.no/ | menu.0.to | ingen adresse",
                "menu | menu.0.to | //vg.no/ | menu.0.to | ingen adresse",
                "menu | menu.0.to | /finnes-ikke | menu.0.to | ingen side",
                "menu | menu.0.label.nb | '' | menu.0.label.nb | hovedspråket",
                "shortcuts | shortcut.0.to | mailto:a@b.no | shortcut.0.to | https://"
            })
    void what_is_wrong_is_told_beside_its_field_and_what_was_written_stands(
            String what, String field, String written, String wrong, String told) {
        var answer = form(what).with(field, written).press("save");
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text())
                .contains("Ingenting er lagret")
                .contains(told);
        assertThat(answer.page().select("[role=alert] a[href='#" + wrong + "']"))
                .hasSize(1);
        if (!field.equals("theme") && !field.equals("main") && !field.equals("hidden")) {
            assertThat(answer.page().getElementById(field).val()).isEqualTo(written);
        }
    }

    @Test
    void a_colour_that_cannot_be_read_cannot_be_chosen_and_the_ratio_is_told() {
        var refused = form("look").with("palette", "own").with("own", "#ffcc00").press("save");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("own-wrong").text()).contains("1,18 : 1");
        var meant = form("look").with("own", "#ffcc00").press("save");
        assertThat(meant.status()).as("a code alone is meant").isEqualTo(422);
        var saved = form("look")
                .with("palette", "own")
                .with("own", "#7A2E6E")
                .with("theme", "vest")
                .press("save");
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        Document page = front();
        assertThat(page.select("html").attr("data-theme")).isEqualTo("vest");
        String sheet = page.select("link[rel=stylesheet][href*=/accents/]").attr("href");
        assertThat(sheet).endsWith("/accents/7a2e6e.css");
        assertThat(readers.get(HOST, sheet).body()).contains("--ds-color-accent-base-default:#7a2e6e");
        assertThat(readers.get(HOST, sheet.replace("7a2e6e", "ingenting")).status())
                .isEqualTo(404);
    }

    @Test
    void search_engines_are_told_what_was_set_up() {
        FilledForm engines = form("engines")
                .with("pattern", "{side} | {nettsted}")
                .with("description.nb", "Et sykehus i eksemplene.")
                .with("pages", "/nyheter")
                .with(
                        "proof.google-site-verification",
                        "<meta name=\"google-site-verification\" content=\"abcDEF-123_456\" />");
        var saved = engines.press("save");
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        assertThat(front().select("meta[name=google-site-verification]").attr("content"))
                .isEqualTo("abcDEF-123_456");
        Document news = readers.get(HOST, "/nyheter").page();
        assertThat(news.title()).isEqualTo("Nyheter | " + front().title());
        assertThat(news.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(news.select("meta[name=google-site-verification]")).isEmpty();
        assertThat(readers.get(HOST, "/sitemap.xml").body())
                .doesNotContain("/nyheter<")
                .contains("/behandlinger<");
        var hidden = form("engines").with("hidden", "on").with("confirm", "on").press("save");
        assertThat(hidden.status()).isEqualTo(303);
        assertThat(front().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(readers.get(HOST, "/sitemap.xml").body()).doesNotContain("<loc>");
    }

    @Test
    void a_mistake_is_undone_from_the_history_and_what_came_after_stays() {
        form("names").with("tagline.nb", "En tabbe").press("save");
        form("footer").with("hours.nb", "Åpent i dag").press("save");
        Document history = manager.get(SETUP + "/history").page();
        var mistake = history.select("li:contains(En tabbe) form").first();
        var undone = manager.post(
                SETUP + "/history",
                "what",
                mistake.select("[name=what]").val(),
                "to",
                mistake.select("[name=to]").val(),
                "read",
                mistake.select("[name=read]").val());
        assertThat(undone.status()).isEqualTo(303);
        assertThat(front().text()).doesNotContain("En tabbe").contains("Åpent i dag");
    }

    @Test
    void a_menu_of_three_hundred_links_is_refused_and_none_of_them_is_lost() {
        FilledForm menu = new FilledForm(manager, manager.get(SETUP + "/menu"), SETUP + "/menu").with("menu.n", "300");
        for (int i = 0; i < 300; i++) {
            menu.with("menu." + i + ".label.nb", "Lenke " + i).with("menu." + i + ".to", "/behandlinger");
        }
        var refused = menu.press("save");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[name='menu.299.label.nb']").val()).isEqualTo("Lenke 299");
        assertThat(refused.page().select("[role=alert]").text()).contains("For mange");
    }

    @Test
    void a_site_in_the_site_has_its_own_name_menu_and_colour_and_is_closed_again() {
        FilledForm part = new FilledForm(manager, manager.get(SETUP + "/parts/new"), SETUP + "/parts");
        part = part.with("path", "/Kreftsenteret/")
                .with("name.nb", "Kreftsenteret")
                .with("palette", "7a2e6e")
                .after("add:menu:0");
        part.with("menu.0.label.nb", "Alt om behandlingene").with("menu.0.to", "/behandlinger");
        var made = part.press("save");
        assertThat(made.status()).as(made.body()).isEqualTo(303);

        Document home = readers.get(HOST, "/kreftsenteret").page();
        assertThat(home.select("h1").text()).isEqualTo("Kreftsenteret");
        assertThat(home.select(".wordmark").attr("href")).isEqualTo("/kreftsenteret");
        assertThat(home.select(".around a").attr("href")).isEqualTo("/");
        assertThat(home.select(".menu-main a").text()).isEqualTo("Alt om behandlingene");
        assertThat(home.select("link[href$=/accents/7a2e6e.css]")).hasSize(1);
        assertThat(readers.get(HOST, "/behandlinger").page().select(".around")).isEmpty();
        // Searching begins in it, and the whole is one step away.
        assertThat(home.select("form[role=search] input[name=innenfor]").val()).isEqualTo("/kreftsenteret");
        Document search =
                readers.get(HOST, "/sok?q=hofte&innenfor=/kreftsenteret").page();
        assertThat(search.select(".hits a[href^=/behandlinger]")).isEmpty();
        assertThat(search.select(".wordmark").attr("href")).isEqualTo("/kreftsenteret");
        assertThat(search.select("form[role=search] input[name=innenfor]").val())
                .isEqualTo("/kreftsenteret");
        String whole = search.select(".search-within a").attr("href");
        assertThat(whole).isEqualTo("/sok?q=hofte");
        assertThat(readers.get(HOST, whole).page().select(".search-within, input[name=innenfor]"))
                .isEmpty();
        assertThat(readers.get(HOST, "/sok/forslag?q=hofte&innenfor=%2Fkreftsenteret")
                        .body())
                .isEqualTo("{\"items\":[]}");
        assertThat(readers.get(HOST, "/sok/forslag?q=hofte&innenfor=%2Fnoe-annet")
                        .body())
                .as("what is no part narrows nothing")
                .isEqualTo(readers.get(HOST, "/sok/forslag?q=hofte").body());
        assertThat(readers.get(HOST, "/sitemap.xml").body()).contains("/kreftsenteret<");

        String one = made.location().replaceFirst("&done.*", "");
        FilledForm closing = new FilledForm(manager, manager.get(one), SETUP + "/parts/close");
        var closed = closing.with("to", "/behandlinger").press("");
        assertThat(closed.status()).as(closed.body()).isEqualTo(303);
        var old = readers.get(HOST, "/kreftsenteret");
        assertThat(old.status()).isEqualTo(301);
        assertThat(old.header("Location")).isEqualTo("/behandlinger");
        end("/kreftsenteret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/behandlinger | opptatt",
                "/assets/x | opptatt",
                "kreft senteret | små bokstaver",
                "/en | små bokstaver"
            })
    void a_folder_that_cannot_be_a_site_in_the_site_is_refused(String path, String told) {
        FilledForm part = new FilledForm(manager, manager.get(SETUP + "/parts/new"), SETUP + "/parts");
        var refused = part.with("path", path).with("name.nb", "Noe").press("save");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("path-wrong").text()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host | helse-bergen.no | har allerede",
                "host | ikke et navn | små bokstaver",
                "host | http://a.no | små bokstaver",
                "short-name | '' | navn",
                "number | 123 | ni siffer",
                "main | sma | hovedspråk",
                "like | finnes-ikke.no | Velg et nettsted"
            })
    void a_new_site_that_cannot_be_is_told_why(String field, String written, String told) {
        FilledForm form = new FilledForm(manager, manager.get("/desk/new-site"), "/desk/new-site")
                .with("host", "nytt-sykehus.example.no")
                .with("name", "Nytt sykehus HF")
                .with("short-name", "Nytt sykehus")
                .with("like", HOST)
                .with(field, written);
        var refused = form.press("");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById(field + "-wrong").text()).contains(told);
    }

    @Test
    void a_new_site_answers_at_once_and_only_leads_where_something_is() {
        var made = new FilledForm(manager, manager.get("/desk/new-site"), "/desk/new-site")
                .with("host", "nytt-sykehus.example.no")
                .with("name", "Nytt sykehus HF")
                .with("short-name", "Nytt sykehus")
                .with("region", "vest")
                .with("treats", "on")
                .with("theme", "vest")
                .with("like", HOST)
                .press("");
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        Document page = readers.get("nytt-sykehus.example.no", "/").page();
        assertThat(page.select("h1").text()).isEqualTo("Nytt sykehus");
        assertThat(page.select("html").attr("data-theme")).isEqualTo("vest");
        var links = page.select(".menu-main a").eachAttr("href");
        assertThat(links).contains("/behandlinger").doesNotContain("/om-oss");
        for (String link : links) {
            assertThat(readers.get("nytt-sykehus.example.no", link).status())
                    .as(link)
                    .isEqualTo(200);
        }
        assertThat(manager.get(made.location())
                        .page()
                        .select("section[aria-labelledby=left]")
                        .text())
                .contains("/om-oss", "Ingen er nettansvarlig", "Kontakt mangler");
        assertThat(DeskVisitor.as(port, Role.SITE_MANAGER).get("/desk/new-site").status())
                .isEqualTo(404);
        itIsOver("nytt-sykehus.example.no");
    }

    /** Others count the sites. */
    private void itIsOver(String host) {
        for (String table : new String[] {"settings", "address"}) {
            db.sql("update site." + table + " set valid_until = now() where valid_until = 'infinity'"
                            + " and site = (select id from site.site where key = :key)")
                    .param("key", host)
                    .update();
        }
    }

    private DeskVisitor.Answer lead(String from, String to) {
        return new FilledForm(manager, manager.get(SETUP + "/redirects"), SETUP + "/redirects")
                .with("from", from)
                .with("to", to)
                .press("");
    }

    private void end(String path) {
        var row = manager.get(SETUP + "/redirects?q=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                .page()
                .select("form[action$=/end]:has(input[value='" + path + "'])");
        manager.post(
                SETUP + "/redirects/end",
                "path",
                path,
                "read",
                row.select("[name=read]").val());
    }

    @Test
    void a_short_address_leads_whichever_way_it_is_typed_and_ends() {
        assertThat(lead("/Kort Adresse", "/behandlinger").status()).isEqualTo(303);
        for (String typed : new String[] {"/kort%20adresse", "/KORT%20ADRESSE"}) {
            var answer = readers.get(HOST, typed);
            assertThat(answer.status()).as(typed).isEqualTo(301);
            assertThat(answer.header("Location")).as(typed).isEqualTo("/behandlinger");
        }
        end("/kort adresse");
        assertThat(readers.get(HOST, "/kort%20adresse").status()).isEqualTo(404);
        assertThat(manager.get(SETUP + "/redirects").page().select("details li").text())
                .contains("/kort adresse");
    }

    @Test
    void a_star_leads_everything_below() {
        assertThat(lead("/gammelt/*", "https://www.helsenorge.no/").status()).isEqualTo(303);
        assertThat(readers.get(HOST, "/gammelt/a/b.aspx").header("Location")).isEqualTo("https://www.helsenorge.no/");
        assertThat(readers.get(HOST, "/gammelt").status()).isEqualTo(404);
        end("/gammelt/*");
        assertThat(readers.get(HOST, "/gammelt/a/b.aspx").status()).isEqualTo(404);
    }

    @Test
    void an_address_that_leads_on_is_followed_to_its_end_and_a_loop_is_refused() {
        assertThat(lead("/en-omvei", "/nyheter").status()).isEqualTo(303);
        var second = lead("/to-omveier", "/en-omvei");
        assertThat(second.location()).contains("led.onward");
        assertThat(readers.get(HOST, "/to-omveier").header("Location")).isEqualTo("/nyheter");
        var refused = new FilledForm(manager, manager.get(SETUP + "/redirects?path=/en-omvei"), SETUP + "/redirects")
                .with("to", "/en-omvei")
                .press("");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("to-wrong").text()).contains("tilbake til seg selv");
        end("/en-omvei");
        end("/to-omveier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | /behandlinger | from | Skriv en adresse",
                "/behandlinger | /nyheter | from | opptatt",
                "/assets/noe | /nyheter | from | opptatt",
                "/nyheter/* | /behandlinger | from | opptatt",
                "/a*b | /nyheter | from | stjernen",
                "/* | /nyheter | from | stjernen",
                "/a?b=c | /nyheter | from | etter ?",
                "https://vg.no/a | /nyheter | from | annet nettsted",
                "/../etc | /nyheter | from | tegn",
                "/mage | '' | to | hvor det leder",
                "/mage | /finnes-ikke | to | ingen side",
                "/mage | javascript:alert(1) | to | https://",
                "/mage | http://vg.no/ | to | https://",
                "/mage | HTTPS://localhost/ | to | ingen adresse",
                "/mage | https://vg.no/\\@evil.no | to | ingen adresse",
                "/mage | /mage | to | seg selv",
                "/mage/mage | /mage/mage | to | seg selv",
                "/mage/* | /mage/1 | to | seg selv"
            })
    void an_address_that_cannot_be_led_is_told_why(String from, String to, String field, String told) {
        var refused = lead(from, to);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.page().getElementById(field + "-wrong").text()).containsIgnoringCase(told);
        assertThat(refused.page().select("[name=from]").val()).isEqualTo(from);
        assertThat(refused.page().select("[name=to]").val()).isEqualTo(to);
    }

    @Test
    void a_file_of_addresses_is_looked_at_then_read_in_and_every_line_is_told_of() {
        String file =
                "from;to\r\n/fil-en;/nyheter\r\n/fil-to;/finnes-ikke\r\n/fil-en;/behandlinger\r\n\"/æ ø å\";https://www.helsenorge.no/\r\n";
        Document tried = hand(file, "try").page();
        assertThat(tried.select("#report-sum").text()).contains("Ingenting er lagret ennå. 2 av 4");
        assertThat(readers.get(HOST, "/fil-en").status()).isEqualTo(404);
        Document done = hand(file, "save").page();
        assertThat(done.select("#report-sum").text()).contains("2 av 4 linjer er lest inn");
        assertThat(done.select("section[aria-labelledby=report] tbody tr")).hasSize(4);
        assertThat(done.text()).contains("Adressen står lenger opp i filen", "ingen side på denne adressen");
        assertThat(readers.get(HOST, "/fil-en").header("Location")).isEqualTo("/nyheter");
        assertThat(readers.get(HOST, "/%C3%A6%20%C3%B8%20%C3%A5").header("Location"))
                .isEqualTo("https://www.helsenorge.no/");
        assertThat(manager.get(SETUP + "/redirects/file").body()).contains("/fil-en;/nyheter;led", "/æ ø å");
        end("/fil-en");
        end("/æ ø å");
    }

    @Test
    void what_is_no_file_of_addresses_is_told() {
        assertThat(hand("", "save").status()).isEqualTo(422);
        assertThat(hand("a;\"b\nc", "save").status()).isIn(200, 422);
        assertThat(hand("\u0000\u0001", "try").status()).isIn(200, 422);
    }

    private DeskVisitor.Answer hand(String file, String act) {
        String body = "--grense\r\nContent-Disposition: form-data; name=\"act\"\r\n\r\n" + act
                + "\r\n--grense\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + file + "\r\n--grense--\r\n";
        manager.get(SETUP + "/redirects");
        return manager.postParts(SETUP + "/redirects/file", body.getBytes(StandardCharsets.UTF_8), "grense");
    }

    @Test
    void whoever_only_edits_finds_nothing_here() {
        DeskVisitor editor = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        assertThat(editor.get("/desk/sites/helse-bergen.no/setup").status()).isEqualTo(404);
        assertThat(editor.get("/desk/sites/helse-bergen.no/setup/menu").status())
                .isEqualTo(404);
        assertThat(DeskVisitor.as(port, Role.SITE_MANAGER)
                        .get("/desk/sites/helse-bergen.no/setup")
                        .status())
                .isEqualTo(200);
        assertThat(DeskVisitor.as(port, Role.REGIONAL_COORDINATOR)
                        .get("/desk/sites/helse-bergen.no/setup")
                        .status())
                .isIn(200, 404);
    }
}
