package no.fnsp.readership;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.Looks;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.statistics.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reader answers on a telephone, with script and without, and the desk sees it; nothing is left on the telephone. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersInABrowserTest {

    private static final Path SAMPLES = Path.of("target/samples");
    private static final String PAGE = "/behandlinger/hofteprotese";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    private String address() {
        return "http://helse-bergen.no.localhost:" + port + PAGE;
    }

    @Test
    void with_script_the_answer_is_given_where_the_reader_is() {
        var wrong = new ArrayList<String>();
        try (BrowserContext context = chromium.telephone(true);
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> {
                // That words were refused (422) is told as a resource that did not load.
                if (!message.text().startsWith("Failed to load resource")) {
                    wrong.add("console: " + message.text());
                }
            });
            page.addInitScript("Object.defineProperty(navigator, 'sendBeacon', {value: (to, body) => {"
                    + "(window.told ??= []).push(to + '?' + body); return true}})");
            page.navigate(address());
            assertThat(page.evaluate("told.length")).isEqualTo(1);
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("feedback-asked")));
            page.locator("button[value=nei]").click();
            page.locator("#tilbakemelding-ord").waitFor();
            assertThat(page.url()).isEqualTo(address());
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("tilbakemelding-tittel");
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("feedback-words")));
            page.locator("#tilbakemelding-ord").fill("x".repeat(256));
            page.locator("#tilbakemelding button").click();
            page.locator("#tilbakemelding [role=alert]").waitFor();
            assertThat(page.locator("#tilbakemelding-ord").inputValue()).hasSize(256);
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("feedback-refused")));
            page.locator("#tilbakemelding-ord").fill("Fann ikkje parkeringa. Ring 55 97 50 00");
            page.locator("#tilbakemelding button").click();
            page.locator("#tilbakemelding form")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("feedback-done")));
            assertThat(context.cookies()).isEmpty();
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
        assertThat(wrong).isEmpty();
        assertThat(db.sql("select words from feedback.said where path = :path")
                        .param("path", PAGE)
                        .query(String.class)
                        .list())
                .contains("Fann ikkje parkeringa. Ring [fjernet]");
        theDeskSeesIt();
    }

    private void theDeskSeesIt() {
        hasBeenRead();
        Written.now(beans);
        DeskVisitor manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        var wrong = new ArrayList<String>();
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            for (String rest : List.of("/feedback", "/statistics", "/statistics/page?path=" + PAGE)) {
                page.navigate(manager.origin() + "/desk/sites/helse-bergen.no" + rest);
                wrong.addAll(Looks.wrong(page, SAMPLES.resolve("desk" + rest.replaceAll("\\?.*|/", "-"))));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    /** For three weeks, by some hundreds a day; so that there is something to look at. */
    private void hasBeenRead() {
        db.sql("""
                insert into statistics.view as v (site, path, language, day, document, text, scripted, plain, served)
                select p.site, p.path, l, (now() at time zone 'Europe/Oslo')::date - ago, p.document, p.document,
                       400 + 37 * (ago * ago % 11), ago, 900
                from site.site s join placement.placements p on p.site = s.id and p.valid_until = 'infinity',
                     generate_series(1, 21) ago, unnest(array['nn', 'en']) l
                where s.key = 'helse-bergen.no' and p.path = :path
                on conflict do nothing
                """).param("path", PAGE).update();
        db.sql("""
                insert into statistics.outgoing (site, path, day, host, target, clicks)
                select id, :path, (now() at time zone 'Europe/Oslo')::date - 1, 'www.helsenorge.no', '/mine-helseavtaler', 12
                from site.site where key = 'helse-bergen.no' on conflict do nothing
                """).param("path", PAGE).update();
    }

    @Test
    void without_script_the_same_form_leads_to_thanks_and_back_and_the_reading_is_counted_as_such() {
        try (BrowserContext context = chromium.telephone(false);
                Page page = context.newPage()) {
            var fetched = new ArrayList<String>();
            page.onRequest(request -> fetched.add(request.url()));
            page.navigate(address());
            assertThat(fetched)
                    .anyMatch(one -> one.contains("/-/telling.gif?side="))
                    .noneMatch(one -> one.endsWith(".js"));
            page.locator("button[value=ja]").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Tilbakemelding");
            assertThat(page.locator("#tilbakemelding-ord").count()).isEqualTo(1);
            Looks.picture(page, SAMPLES.resolve("feedback-page.png"));
            page.locator("main a.onward").click();
            assertThat(page.url()).isEqualTo(address());
            assertThat(context.cookies()).isEmpty();
        }
    }
}
