package no.fnsp.editor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The page of hints as somebody who publishes gets it: on a phone and on a desk, light and dark. Pictures are left in target/samples. */
@Tag("browser")
@ExampleInstallation
@Import(HalfWritten.class)
class HintsInABrowserTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    int port;

    @Autowired
    HalfWritten written;

    @Test
    void everybody_can_read_and_use_it() {
        var petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        var wrong = new ArrayList<String>();
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setChromiumSandbox(false)
                                .setArgs(List.of("--disable-gpu", "--no-first-run")));
                var context = browser.newContext(new Browser.NewContextOptions())) {
            petra.cookies()
                    .forEach((name, value) ->
                            context.addCookies(List.of(new Cookie(name, value).setUrl(petra.origin()))));
            Page page = context.newPage();
            page.navigate(petra.origin() + written.hints());
            page.locator("details > summary").first().click();
            for (int width : new int[] {360, 1280}) {
                for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    look(page, width, scheme, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(Page page, int width, ColorScheme scheme, List<String> wrong) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/samples/hints-" + width + "-" + scheme + ".png"))
                .setFullPage(true));
        if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
            wrong.add("wider than " + width);
        }
        new AxeBuilder(page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> wrong.add(width + " " + scheme + " " + violation.getId() + " " + node.getHtml()
                                + " " + node.getFailureSummary())));
    }
}
