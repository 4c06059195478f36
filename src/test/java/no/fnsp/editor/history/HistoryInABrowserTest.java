package no.fnsp.editor.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.editor.WrittenPage;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** History and comments as an editor sees them, on a phone and on a desk. Pictures are left in target/desk. */
@Tag("browser")
@ExampleInstallation
class HistoryInABrowserTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    int port;

    @Test
    void every_page_is_accessible_and_fits() {
        var petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR, BERGEN);
        Map<String, String> pages = pages(petra);
        var wrong = new ArrayList<String>();
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setChromiumSandbox(false)
                                .setArgs(List.of("--disable-gpu", "--no-first-run")));
                BrowserContext context = browser.newContext();
                Page page = context.newPage()) {
            context.addCookies(petra.cookies().entrySet().stream()
                    .map(one -> new Cookie(one.getKey(), one.getValue()).setUrl(petra.origin()))
                    .toList());
            pages.forEach((name, address) -> {
                for (int width : new int[] {360, 1280}) {
                    page.setViewportSize(width, 800);
                    page.navigate(petra.origin() + address);
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
                    wrong.addAll(look(page, name + "-" + width, width));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String> pages(DeskVisitor petra) {
        String port = petra.origin().replaceFirst(".*:", "");
        var eivind = DeskVisitor.as(Integer.parseInt(port), Role.EDITOR, BERGEN);
        WrittenPage text = WrittenPage.by(petra, "Førebu deg til operasjon " + UUID.randomUUID());
        text.write(
                petra,
                "Du må faste i seks timar. Ta medisinane dine som vanleg, men ikkje blodfortynnande.",
                "Ta med krykker.",
                "Avtal med nokon som kan hente deg.");
        text.write(
                eivind,
                "Du må faste i åtte timar.",
                "Ta medisinane dine som vanleg, men ikkje blodfortynnande.",
                "Avtal med nokon som kan hente deg.",
                "Dusj same morgon.");
        String comments = text.comments();
        String chapter = petra.get(comments)
                .page()
                .select("section[id^=chapter-] input[name=chapter]")
                .val();
        eivind.post(comments, "chapter", chapter, "words", "Seks eller åtte timar?\n\nSjå på dette, @Petra Eksempel");
        String conversation =
                petra.get(comments).page().select("article").attr("id").substring(2);
        petra.post(comments + "/" + conversation + "/answers", "words", "Åtte, sa anestesi.");
        eivind.post(comments, "words", "Kan vi få med noko om følgje?");
        String whole =
                petra.get(comments).page().select("#whole article").attr("id").substring(2);
        petra.post(comments + "/" + whole + "/resolution");
        List<String> versions = petra.get(text.versions())
                .page()
                .select("select[name=a] option")
                .eachAttr("value");
        petra.post(text.versions() + "/" + versions.getLast() + "/name", "name", "Før høyringa");
        String both = text.versions() + "/compare?a=" + versions.getLast() + "&b=" + versions.getFirst();
        var pages = new LinkedHashMap<String, String>();
        pages.put("versions", text.versions());
        pages.put("compare-text", both + "&as=text");
        pages.put("compare-page", both + "&as=page");
        pages.put("trail", text.document() + "/trail");
        pages.put("comments", comments);
        pages.put("write", text.form());
        pages.put("start", "/desk");
        return pages;
    }

    private static List<String> look(Page page, String name, int width) {
        var wrong = new ArrayList<String>();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/desk/" + name + ".png"))
                .setFullPage(true));
        if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
            wrong.add(name + " is wider than the window");
        }
        new AxeBuilder(page)
                .withTags(RULES)
                .exclude("iframe")
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> wrong.add(name + " " + violation.getId() + " " + node.getHtml() + " "
                                + node.getFailureSummary())));
        return wrong;
    }
}
