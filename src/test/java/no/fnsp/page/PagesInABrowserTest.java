package no.fnsp.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fnsp.Looks;
import no.fnsp.html.PageRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample as a reader gets it: on a phone and on a desk, light and dark. See {@link Looks#picture} for pictures. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInABrowserTest {

    private static final Path SAMPLES = Path.of("target/samples");

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
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve(name)));
        }
        assertThat(wrong).isEmpty();
    }

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
            Looks.picture(page, SAMPLES.resolve("menu-360.png"));
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
            Looks.picture(page, SAMPLES.resolve("print.png"));
        }
    }
}
