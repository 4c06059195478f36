package no.fnsp.factbook;

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

/** The desk's pages for facts in a browser, on a phone and on a desk, light and dark. See {@link Looks#picture} for pictures. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsInABrowserTest {

    private static final String FACTS = BERGEN + "/facts";
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
        String fact = manager.post(FACTS, "kind", "phone", "label.nn", "Sentralbord", "number", "55 00 01 00")
                .location()
                .replaceFirst("\\?.*", "");
        var wrong = new ArrayList<String>();
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> wrong.add("console: " + message.text()));
            for (String address : List.of(FACTS, FACTS + "/new?kind=phone", FACTS + "/new?kind=fee", fact)) {
                page.navigate(manager.origin() + address);
                wrong.addAll(Looks.wrong(
                        page,
                        SAMPLES.resolve("facts-" + (address.equals(fact) ? "one" : address.replaceAll(".*[/=]", "")))));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_wrong_is_found_by_those_who_listen() {
        var wrong = new ArrayList<String>();
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            page.navigate(manager.origin() + FACTS + "/new?kind=hours");
            page.locator("[name='label.nn']").fill("Poliklinikken");
            page.locator("[name='first.1']").selectOption("1");
            page.locator("[name='from.1']").fill("åtte");
            page.locator("form.desk-form button[type=submit]").click();
            assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
            assertThat(page.locator("[name='from.1']").inputValue()).isEqualTo("åtte");
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("facts-wrong")));
        }
        assertThat(wrong).isEmpty();
    }
}
