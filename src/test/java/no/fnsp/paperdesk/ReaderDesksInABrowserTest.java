package no.fnsp.paperdesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk's pages for documents, staff and a site's own facts in a browser, on a phone and on a desk, light and dark. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderDesksInABrowserTest {

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
    void every_page_is_accessible_and_fits() {
        List<String> addresses = List.of(
                BERGEN + "/papers",
                BERGEN + "/papers/new",
                first(BERGEN + "/papers", "a[href*='/papers/']:not([href$=new])"),
                BERGEN + "/staff",
                BERGEN + "/staff/new",
                first(BERGEN + "/staff", "a[href*='/staff/']:not([href$=new])"),
                first(BERGEN + "/facts", "section[aria-labelledby=each] a"));
        var wrong = new ArrayList<String>();
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> wrong.add("console: " + message.text()));
            int number = 0;
            for (String address : addresses) {
                page.navigate(manager.origin() + address);
                wrong.addAll(Looks.wrong(page, SAMPLES.resolve("readers-" + ++number)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_first_and_leads_to_the_field() {
        var wrong = new ArrayList<String>();
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            page.navigate(manager.origin() + BERGEN + "/staff/new");
            page.locator("[name=name]").fill("Kari Døme");
            page.locator("[name=email]").fill("kari@gmail.com");
            page.locator("form.desk-form button[type=submit]").first().click();
            assertThat(page.locator("[role=alert] a[href='#email']").count()).isEqualTo(1);
            assertThat(page.locator("[name=name]").inputValue()).isEqualTo("Kari Døme");
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("readers-staff-wrong")));
            page.navigate(manager.origin() + BERGEN + "/papers/new");
            page.locator("[name=title]").fill("Utan fil");
            page.locator("form.desk-form button[type=submit]").first().click();
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("readers-paper-wrong")));
        }
        assertThat(wrong).isEmpty();
    }

    private String first(String list, String link) {
        return manager.get(list).page().select(link).attr("href");
    }
}
