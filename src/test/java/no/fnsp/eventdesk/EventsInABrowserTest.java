package no.fnsp.eventdesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.Looks;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.text.Norway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Courses in a real browser, on the site and at the desk, at 360 and 1280 px. See {@link Looks#picture} for pictures. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsInABrowserTest {

    private static final String EVENTS = BERGEN + "/events";
    private static final Path SAMPLES = Path.of("target/samples");

    @LocalServerPort
    int port;

    private Chromium chromium;
    private DeskVisitor manager;

    @BeforeAll
    void open() {
        chromium = new Chromium();
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void what_readers_meet_is_accessible_and_fits_and_the_filters_need_no_script() {
        String site = "http://helse-bergen.no.localhost:" + port;
        String month = LocalDate.now(Norway.TIME).plusMonths(2).toString().substring(0, 7);
        var wrong = new ArrayList<String>();
        try (BrowserContext context = chromium.of(DeskVisitor.stranger(port));
                Page page = context.newPage()) {
            wrong.addAll(look(page, site + "/arrangementer", "events-list"));
            wrong.addAll(look(page, site + "/nb/arrangementer?maned=" + month, "events-calendar"));
            wrong.addAll(look(page, site + "/behandlinger/hofteprotese", "events-beside"));
            page.navigate(site + "/arrangementer");
            page.locator("select[name=kategori]").selectOption("preparation");
            page.locator("form.narrow button").click();
            assertThat(page.url()).contains("kategori=preparation");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hofteskule"))
                    .first()
                    .click();
            wrong.addAll(look(page, page.url(), "events-one"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_editors_meet_is_accessible_and_fits_with_what_is_wrong_in_it() {
        var wrong = new ArrayList<String>();
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            wrong.addAll(look(page, manager.origin() + EVENTS, "events-desk"));
            wrong.addAll(look(page, manager.origin() + EVENTS + "/new", "events-new"));
            page.locator("[name='title.nn']").fill("Kurs på skjermen");
            page.locator("[name='add.date']")
                    .fill(LocalDate.now(Norway.TIME).plusDays(9).toString());
            page.locator("[name='add.from']").fill("10:00");
            page.locator("[name='add.to']").fill("11:00");
            page.locator("[name='add.repeat']").selectOption("weekly");
            page.locator("button[value=add]").click();
            assertThat(page.locator("[id='add.until-wrong']").textContent()).isNotBlank();
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("events-wrong")));
            page.locator("[name='add.until']")
                    .fill(LocalDate.now(Norway.TIME).plusDays(30).toString());
            page.locator("button[value=add]").click();
            assertThat(page.locator("fieldset[id^=t]").count()).isEqualTo(4);
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("events-times")));
            page.navigate(manager.origin() + EVENTS);
            page.locator("#to-come ~ ul a").first().click();
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("events-known")));
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> look(Page page, String address, String name) {
        page.navigate(address);
        return Looks.wrong(page, SAMPLES.resolve(name));
    }
}
