package no.fnsp.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.fnsp.html.PageRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample as a reader gets it: on a phone and on a desk, light and dark. Pictures are left in target/samples. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInABrowserTest {

    private static final Path SAMPLES = Path.of("target/samples");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int[] WIDTHS = {360, 1280};
    private static final ColorScheme[] SCHEMES = {ColorScheme.LIGHT, ColorScheme.DARK};

    private final Map<String, no.fnsp.html.Page> samples = Samples.forBrowser();
    private Playwright playwright;
    private Browser browser;
    private SampleServer server;

    @BeforeAll
    void open() throws IOException {
        Files.createDirectories(SAMPLES);
        var renderer = new PageRenderer();
        for (var sample : samples.entrySet()) {
            Files.write(SAMPLES.resolve(sample.getKey() + ".html"), renderer.render(sample.getValue()));
        }
        server = SampleServer.start(SAMPLES);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-gpu", "--no-first-run", "--disable-background-networking")));
    }

    @AfterAll
    void close() {
        playwright.close();
        server.close();
    }

    Stream<String> names() {
        return samples.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void aPageIsAccessibleAndFits(String name) {
        var wrong = new ArrayList<String>();
        try (var context = browser.newContext();
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> wrong.add("console: " + message.text()));
            page.navigate(server.address(name));
            for (int width : WIDTHS) {
                for (ColorScheme scheme : SCHEMES) {
                    wrong.addAll(look(page, name, width, scheme));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> look(Page page, String name, int width, ColorScheme scheme) {
        var wrong = new ArrayList<String>();
        String at = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SAMPLES.resolve(at + ".png"))
                .setFullPage(true));
        if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
            wrong.add(at + " is wider than the window: " + page.evaluate(WIDEST));
        }
        // What depends on the colour scheme is only colour; the rest is the same at the same width.
        var axe = new AxeBuilder(page).setLegacyMode(true); // no frames here, so no page of its own to sum them up in
        (scheme == ColorScheme.LIGHT ? axe.withTags(RULES) : axe.withRules(List.of("color-contrast")))
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> wrong.add(
                                at + " " + violation.getId() + " " + node.getHtml() + " " + node.getFailureSummary())));
        return wrong;
    }

    private static final String WIDEST =
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                    + ".slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')";

    @Test
    void theMenuOpensOnAPhoneWithoutScript() {
        try (var context = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 800)
                        .setJavaScriptEnabled(false));
                Page page = context.newPage()) {
            page.navigate(server.address("treatment-nb"));
            assertThat(page.locator(".menu-main").isVisible()).isFalse();
            page.locator(".menu-button").click();
            assertThat(page.locator(".menu-main").isVisible()).isTrue();
            page.screenshot(new Page.ScreenshotOptions().setPath(SAMPLES.resolve("menu-360.png")));
            page.locator(".menu-close").click();
            assertThat(page.locator(".menu-main").isVisible()).isFalse();
        }
    }

    @Test
    void aTreatmentPrintsAsALeaflet() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(794, 1123));
                Page page = context.newPage()) {
            page.navigate(server.address("treatment-place-nb"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".menu-main").isVisible()).isFalse();
            assertThat(page.locator(".picker").isVisible()).isFalse();
            assertThat(page.locator(".meeting").isVisible()).isTrue();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SAMPLES.resolve("print.png"))
                    .setFullPage(true));
        }
    }
}
