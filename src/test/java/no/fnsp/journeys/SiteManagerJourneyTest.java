package no.fnsp.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.Looks;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The one who looks after Helse Bergen's site gives it another look and menu, a short address and a site in the site, and undoes a mistake. */
@Tag("browser")
@ExampleInstallation
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteManagerJourneyTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String SETUP = "/desk/sites/" + BERGEN + "/setup";
    private static final Path SAMPLES = Path.of("target/samples");

    @LocalServerPort
    int port;

    private final List<String> wrong = new ArrayList<>();
    private Chromium chromium;
    private DeskVisitor manager;
    private FrontDoor readers;

    @BeforeAll
    void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        chromium = new Chromium();
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        readers = new FrontDoor(port);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void a_day_of_setting_up() {
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            page.navigate(manager.origin() + "/desk/sites/" + BERGEN);
            page.locator(".desk-site a[href='" + SETUP + "']").click();
            assertThat(page.locator("h1")).hasText("Oppsett");
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("setup")));
            look(page);
            menu(page);
            shortAddress(page);
            siteInTheSite(page);
            mistake(page);
            for (String one : List.of("names", "shortcuts", "footer", "engines", "parts", "parts/new")) {
                page.navigate(manager.origin() + SETUP + "/" + one);
                wrong.addAll(Looks.wrong(page, SAMPLES.resolve("setup-" + one.replace('/', '-'))));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    /** First one that nobody can read, then one that everybody can, tried light and dark before it is saved. */
    private void look(Page page) {
        page.navigate(manager.origin() + SETUP + "/look");
        page.locator("input[name=palette][value=own]").check();
        page.locator("#own").fill("#ffd54f");
        press(page, "save");
        assertThat(page.locator("#own-wrong")).containsText("kontrasten er");
        assertThat(page.locator("#own")).hasValue("#ffd54f");
        wrong.addAll(Looks.wrong(page, SAMPLES.resolve("setup-look-wrong")));
        page.locator("input[name=palette][value='8f2440']").check();
        press(page, "preview");
        assertThat(page.locator("iframe")).hasCount(4);
        assertThat(background(page, ".desk-try-phone .desk-try-light")).isEqualTo("rgb(255, 255, 255)");
        assertThat(background(page, ".desk-try-phone .desk-try-dark")).isNotEqualTo("rgb(255, 255, 255)");
        wrong.addAll(Looks.wrong(page, SAMPLES.resolve("setup-look-preview")));
        assertThat(readers.get(BERGEN, "/").body()).doesNotContain("/accents/");
        press(page, "save");
        assertThat(page.locator(".desk-done")).containsText("Lagra");
        assertThat(readers.get(BERGEN, "/nyheter").body()).contains("/accents/8f2440.css");
    }

    /** With the keyboard: the frames beside the button are pages of their own, where a mouse may land. */
    private static void press(Page page, String act) {
        page.locator("button.ds-button[value=" + act + "]").press("Enter");
    }

    /** What colour the site has in one of the frames. */
    private static String background(Page page, String frame) {
        FrameLocator inside = page.frameLocator(frame);
        assertThat(inside.locator("h1")).isVisible();
        return (String) inside.locator("body").evaluate("body => getComputedStyle(body).backgroundColor");
    }

    /** With the keyboard alone. */
    private void menu(Page page) {
        page.navigate(manager.origin() + SETUP + "/menu");
        String second = page.locator("[name='menu.1.label.nn']").inputValue();
        page.locator("button[value='down:menu:0']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[name='menu.0.label.nn']")).hasValue(second);
        page.locator("button[value='in:menu:1']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("button[value='out:menu:1']")).isVisible();
        press(page, "preview");
        assertThat(page.frameLocator(".desk-try-wide iframe").locator(".menu-below summary"))
                .hasText(second);
        wrong.addAll(Looks.wrong(page, SAMPLES.resolve("setup-menu")));
        press(page, "save");
        assertThat(page.locator(".desk-done")).containsText("Lagra");
        site(page, "/");
        page.setViewportSize(1280, 900);
        page.locator(".menu-below summary").click();
        assertThat(page.locator(".menu-below a").first()).isVisible();
        wrong.addAll(Looks.wrong(page, SAMPLES.resolve("setup-site")));
    }

    private void site(Page page, String path) {
        page.navigate("http://" + BERGEN + ".localhost:" + port + path);
    }

    private void shortAddress(Page page) {
        page.navigate(manager.origin() + SETUP + "/redirects");
        page.locator("#from").fill("/kneet");
        page.locator("#to").fill("/behandlinger");
        page.locator("section[aria-labelledby=one] button[type=submit]").click();
        assertThat(page.locator(".desk-done")).containsText("Adressa leier dit no");
        wrong.addAll(Looks.wrong(page, SAMPLES.resolve("setup-redirects")));
        site(page, "/Kneet");
        assertThat(page.url()).endsWith("/behandlinger");
        page.navigate(manager.origin() + SETUP + "/redirects");
        page.locator("tr:has-text('/kneet') button").click();
        assertThat(page.locator(".desk-done")).containsText("Avslutta");
    }

    private void siteInTheSite(Page page) {
        page.navigate(manager.origin() + SETUP + "/parts/new");
        page.locator("#path").fill("/reiseklinikken");
        page.locator("[id='name.nn']").fill("Reiseklinikken");
        page.locator("[id='tagline.nn']").fill("Vaksinar og råd før du reiser");
        page.locator("input[name=palette][value='1b6638']").check();
        page.locator("button[value='add:menu:0']").click();
        page.locator("[name='menu.0.label.nn']").fill("Nyheiter");
        page.locator("[name='menu.0.to']").fill("/nyheter");
        press(page, "preview");
        assertThat(page.frameLocator(".desk-try-phone .desk-try-light").locator("h1"))
                .hasText("Reiseklinikken");
        press(page, "save");
        assertThat(page.locator("h1")).hasText("Reiseklinikken");
        wrong.addAll(Looks.wrong(page, SAMPLES.resolve("setup-part")));
        site(page, "/reiseklinikken");
        assertThat(page.locator("h1")).hasText("Reiseklinikken");
        assertThat(page.locator(".around a")).containsText("Helse Bergen");
        wrong.addAll(Looks.wrong(page, SAMPLES.resolve("setup-part-site")));
    }

    /** Everything is put back, the last first: what came in between stays until it is its turn. */
    private void mistake(Page page) {
        page.navigate(manager.origin() + SETUP + "/history");
        wrong.addAll(Looks.wrong(page, SAMPLES.resolve("setup-history")));
        for (String what : List.of("look", "menu", "parts")) {
            page.navigate(manager.origin() + SETUP + "/history");
            page.locator("li:has(input[value=" + what + "]) form button").last().click();
            assertThat(page.locator(".desk-done")).containsText("Sett tilbake");
        }
        assertThat(readers.get(BERGEN, "/").body()).doesNotContain("/accents/", "menu-below");
        assertThat(readers.get(BERGEN, "/reiseklinikken").status()).isEqualTo(404);
    }
}
