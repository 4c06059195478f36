package no.fnsp.factbook;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk's pages for facts in a browser, on a phone and on a desk, light and dark. Pictures are left in target/samples. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsInABrowserTest {

    private static final String FACTS = BERGEN + "/facts";
    private static final Path SAMPLES = Path.of("target/samples");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;
    private DeskVisitor manager;

    @BeforeAll
    void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-gpu", "--no-first-run", "--disable-background-networking")));
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @Test
    void every_page_is_accessible_and_fits() {
        String fact = manager.post(FACTS, "kind", "phone", "label.nn", "Sentralbord", "number", "55 00 01 00")
                .location()
                .replaceFirst("\\?.*", "");
        var wrong = new ArrayList<String>();
        try (BrowserContext context = signedIn();
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> wrong.add("console: " + message.text()));
            for (String address : List.of(FACTS, FACTS + "/new?kind=phone", FACTS + "/new?kind=fee", fact)) {
                page.navigate(manager.origin() + address);
                wrong.addAll(look(page, "facts-" + (address.equals(fact) ? "one" : address.replaceAll(".*[/=]", ""))));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_wrong_is_found_by_those_who_listen() {
        var wrong = new ArrayList<String>();
        try (BrowserContext context = signedIn();
                Page page = context.newPage()) {
            page.navigate(manager.origin() + FACTS + "/new?kind=hours");
            page.locator("[name='label.nn']").fill("Poliklinikken");
            page.locator("[name='first.1']").selectOption("1");
            page.locator("[name='from.1']").fill("åtte");
            page.locator("form.desk-form button[type=submit]").click();
            assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
            assertThat(page.locator("[name='from.1']").inputValue()).isEqualTo("åtte");
            wrong.addAll(look(page, "facts-wrong"));
        }
        assertThat(wrong).isEmpty();
    }

    private BrowserContext signedIn() {
        BrowserContext context = browser.newContext();
        context.addCookies(manager.cookies().entrySet().stream()
                .map(one -> new Cookie(one.getKey(), one.getValue()).setUrl(manager.origin()))
                .toList());
        return context;
    }

    private static List<String> look(Page page, String name) {
        var wrong = new ArrayList<String>();
        for (int width : new int[] {360, 1280}) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String at = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                page.setViewportSize(width, 800);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SAMPLES.resolve(at + ".png"))
                        .setFullPage(true));
                if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
                    wrong.add(at + " is wider than the window");
                }
                new AxeBuilder(page)
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .forEach(violation -> violation
                                .getNodes()
                                .forEach(node -> wrong.add(at + " " + violation.getId() + " " + node.getHtml())));
            }
        }
        return wrong;
    }
}
