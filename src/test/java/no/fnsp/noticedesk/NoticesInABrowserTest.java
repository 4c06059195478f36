package no.fnsp.noticedesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.store.DatabaseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Notices in a real browser, on the site and at the desk, at 360 and 1280 px. Pictures are left in target/samples. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesInABrowserTest {

    private static final String NOTICES = BERGEN + "/notices";
    private static final Path SAMPLES = Path.of("target/samples");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    int port;

    @Autowired
    DatabaseClock clock;

    private Playwright playwright;
    private Browser browser;
    private DeskVisitor manager;
    private final List<String> published = new ArrayList<>();

    @BeforeAll
    void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--host-resolver-rules=MAP *.localhost 127.0.0.1")));
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
    }

    @AfterAll
    void close() {
        playwright.close();
        for (String notice : published) {
            String read =
                    manager.get(notice).page().select("input[name=read]").first().val();
            manager.post(notice + "/end", "read", read);
        }
    }

    @Test
    void what_readers_and_editors_meet_is_accessible_and_fits() {
        publish("red", "Sjukehuset er i raud beredskap", "Vi tek imot mange skadde.\n\n- Møt som avtalt\n- Ring 113");
        publish("noticeable", "Parkeringshuset er stengt denne veka", "");
        publish("info", "Nye telefontider frå 1. desember", "");
        var wrong = new ArrayList<String>();
        String site = "http://helse-bergen.no.localhost:" + port;
        try (BrowserContext context = browser.newContext();
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> {
                if (!message.text().contains("404")) {
                    wrong.add("console: " + message.text());
                }
            });
            wrong.addAll(look(page, site + "/behandlinger", "notices-site"));
            wrong.addAll(look(page, site + "/nb/", "notices-site-nb"));
            wrong.addAll(look(page, site + "/finnes-ikke", "notices-missing"));
            page.navigate(site + "/");
            page.locator("section.notice a[href*='/varsel/']").first().click();
            assertThat(page.locator("h1").textContent()).contains("raud beredskap");
            wrong.addAll(look(page, page.url(), "notices-explained"));
            page.pdf(new Page.PdfOptions().setPath(SAMPLES.resolve("notices.pdf")));
        }
        try (BrowserContext context = signedIn();
                Page page = context.newPage()) {
            wrong.addAll(look(page, manager.origin() + NOTICES, "notices-desk"));
            wrong.addAll(look(page, manager.origin() + published.getFirst(), "notices-one"));
            wrong.addAll(look(page, manager.origin() + NOTICES + "/new", "notices-new"));
            wrong.addAll(looksAtIt(page));
        }
        assertThat(wrong).isEmpty();
    }

    /** On a phone: chooses, writes, forgets the end, is told, and looks at the page. */
    private List<String> looksAtIt(Page page) {
        page.setViewportSize(360, 800);
        page.navigate(manager.origin() + NOTICES + "/new");
        page.locator("input[value=minor]").check();
        page.locator("[name='title.nn']").fill("Heisen er ute av drift");
        page.locator("[name='text.nn']").fill("Bruk trappa eller heisen i bygg B.");
        page.locator("button[value=preview]").click();
        assertThat(page.locator("#until-wrong").textContent()).contains("Berre beredskap");
        assertThat(page.locator("[name='title.nn']").inputValue()).isEqualTo("Heisen er ute av drift");
        var wrong = new ArrayList<>(check(page, "notices-wrong"));
        page.locator("[name=until]").fill(Form.written(clock.now().plus(Duration.ofDays(1))));
        page.locator("button[value=preview]").click();
        assertThat(page.frameLocator("iframe").locator("section.notice").first().textContent())
                .isNotBlank();
        assertThat(page.frameLocator("iframe")
                        .locator("section.notice", new FrameLocator.LocatorOptions()
                                .setHasText("Heisen er ute av drift"))
                        .count())
                .isEqualTo(1);
        wrong.addAll(check(page, "notices-preview"));
        return wrong;
    }

    private void publish(String grade, String title, String explanation) {
        published.add(manager.post(
                        NOTICES,
                        "id",
                        UUID.randomUUID().toString(),
                        "grade",
                        grade,
                        "where",
                        "whole",
                        "title.nn",
                        title,
                        "text.nn",
                        "Har du time i dag, kan ho bli utsett. Vi kontaktar deg om det gjeld deg.",
                        "explanation.nn",
                        explanation,
                        "link",
                        grade.equals("noticeable") ? "/steder" : "",
                        "label.nn",
                        grade.equals("noticeable") ? "Sjå kvar du kan parkere" : "",
                        "until",
                        grade.equals("red") ? "" : Form.written(clock.now().plus(Duration.ofDays(1))))
                .location()
                .replaceFirst("\\?.*", ""));
    }

    private BrowserContext signedIn() {
        BrowserContext context = browser.newContext();
        context.addCookies(manager.cookies().entrySet().stream()
                .map(one -> new Cookie(one.getKey(), one.getValue()).setUrl(manager.origin()))
                .toList());
        return context;
    }

    private static List<String> look(Page page, String address, String name) {
        page.navigate(address);
        return check(page, name);
    }

    private static List<String> check(Page page, String name) {
        var wrong = new ArrayList<String>();
        for (int width : new int[] {360, 1280}) {
            String at = name + "-" + width;
            page.setViewportSize(width, 800);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SAMPLES.resolve(at + ".png"))
                    .setFullPage(true));
            if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
                wrong.add(at + " is wider than the window");
            }
            new AxeBuilder(page)
                    .withTags(RULES)
                    .exclude("iframe")
                    .analyze()
                    .getViolations()
                    .forEach(violation -> violation
                            .getNodes()
                            .forEach(node -> wrong.add(at + " " + violation.getId() + " " + node.getHtml())));
        }
        return wrong;
    }
}
