package no.fnsp.indexing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.Looks;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody searches on a telephone, with fingers and with keys, with script and without. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchInABrowserTest {

    private static final Path SAMPLES = Path.of("target/samples");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private Chromium chromium;
    private int taps;

    @BeforeAll
    void open() {
        SomeIndex.of(beans);
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    private String at(String address) {
        return "http://" + SomeIndex.HOSPITAL + ".localhost:" + port + address;
    }

    private void tap(Locator what) {
        what.click();
        taps++;
    }

    /** The issue's own journey. */
    @Test
    void from_a_slip_on_a_telephone_to_the_meeting_place_in_three_taps() {
        try (BrowserContext context = chromium.telephone(true);
                Page page = context.newPage()) {
            page.navigate(at("/"));
            taps = 0;
            page.locator("#sok-forside").pressSequentially("hofteprotse");
            tap(page.getByRole(AriaRole.OPTION).first());
            meetingPlace(page);
            assertThat(taps).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void and_without_script_too() {
        try (BrowserContext context = chromium.telephone(false);
                Page page = context.newPage()) {
            page.navigate(at("/"));
            taps = 0;
            page.locator("#sok-forside").fill("hofteprotse");
            tap(page.locator(".hero button[type=submit]"));
            Looks.picture(page, SAMPLES.resolve("journey-1-hits.png"));
            tap(page.locator(".search-hits .hit a").first());
            Looks.picture(page, SAMPLES.resolve("journey-2-page.png"));
            meetingPlace(page);
            assertThat(taps).isEqualTo(3);
        }
    }

    private void meetingPlace(Page page) {
        assertThat(page).hasURL(at("/behandlinger/hofteprotese"));
        tap(page.locator(".picker-choices a").first());
        Locator meeting = page.locator("#oppmote");
        assertThat(meeting).containsText("Adresse");
        assertThat(page.locator("#oppmote-tittel")).isInViewport();
        if (Boolean.getBoolean("fnsp.pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(SAMPLES.resolve("journey-3-meeting.png")));
        }
    }

    @Test
    void suggestions_are_chosen_with_the_keys() {
        try (BrowserContext context = chromium.telephone(true);
                Page page = context.newPage()) {
            page.navigate(at("/sok"));
            Locator field = page.locator("#sok-side");
            Locator list = page.locator("ul[role=listbox]");
            field.pressSequentially("hofte");
            assertThat(field).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("form.search [role=status]")).containsText("forslag");
            page.keyboard().press("ArrowDown");
            Locator chosen = list.locator("[aria-selected=true]");
            assertThat(field).hasAttribute("aria-activedescendant", chosen.getAttribute("id"));
            page.keyboard().press("ArrowUp");
            assertThat(chosen).hasCount(0);
            page.keyboard().press("Escape");
            assertThat(list).isHidden();
            assertThat(field).hasValue("hofte");
            page.keyboard().press("ArrowDown");
            assertThat(list).isVisible();
            page.keyboard().press("ArrowDown");
            String address = list.locator("[aria-selected=true]").getAttribute("data-href");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(at(address));
        }
    }

    @Test
    void enter_without_a_choice_searches() {
        try (BrowserContext context = chromium.telephone(true);
                Page page = context.newPage()) {
            page.navigate(at("/sok"));
            page.locator("#sok-side").pressSequentially("hofte");
            assertThat(page.locator("#sok-side")).hasAttribute("aria-expanded", "true");
            page.keyboard().press("Enter");
            page.waitForURL("**/sok?q=hofte");
            assertThat(page.locator("ul[role=listbox]")).isHidden();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "search-empty, /sok",
        "search-hits, /sok?q=operasjon",
        "search-narrowed, /sok?q=operasjon&type=treatment",
        "search-vain, /sok?q=qqqwwwxxx"
    })
    void what_is_found_is_accessible_and_fits(String name, String address) {
        try (BrowserContext context = chromium.telephone(true);
                Page page = context.newPage()) {
            page.navigate(at(address));
            assertThat(Looks.wrong(page, SAMPLES.resolve(name))).isEmpty();
        }
    }

    @Test
    void suggestions_are_accessible_and_fit() {
        var wrong = new ArrayList<String>();
        try (BrowserContext context = chromium.telephone(true);
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> wrong.add("console: " + message.text()));
            for (String from : List.of("/", "/sok")) {
                page.navigate(at(from));
                page.locator("main input[name=q]").pressSequentially("oper");
                assertThat(page.locator("main [role=listbox]")).isVisible();
                page.keyboard().press("ArrowDown");
                wrong.addAll(
                        Looks.wrong(page, SAMPLES.resolve(from.equals("/") ? "suggestions-front" : "suggestions")));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_desk_shows_what_is_asked_for() {
        var manager = DeskVisitor.as(port, Role.SITE_MANAGER, SomeIndex.HOSPITAL);
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            page.navigate(manager.origin() + "/desk/sites/" + SomeIndex.HOSPITAL + "/search");
            assertThat(Looks.wrong(page, SAMPLES.resolve("desk-search"))).isEmpty();
        }
        assertThat(chromium.complaints()).isEmpty();
    }
}
