package no.fnsp.noticedesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.Looks;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.store.DatabaseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Notices in a real browser, on the site and at the desk, at 360 and 1280 px. See {@link Looks#picture} for pictures. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesInABrowserTest {

    private static final String NOTICES = BERGEN + "/notices";
    private static final Path SAMPLES = Path.of("target/samples");

    @LocalServerPort
    int port;

    @Autowired
    DatabaseClock clock;

    private Chromium chromium;
    private DeskVisitor manager;
    private final List<String> published = new ArrayList<>();

    @BeforeAll
    void open() {
        chromium = new Chromium();
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
    }

    @AfterAll
    void close() {
        chromium.close();
        for (String notice : published) {
            String read = manager.get(notice)
                    .page()
                    .select("input[name=read]")
                    .first()
                    .val();
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
        try (BrowserContext context = chromium.of(DeskVisitor.stranger(port));
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> {
                if (!message.text().contains("404")) {
                    wrong.add("console: " + message.text());
                }
            });
            wrong.addAll(look(page, site + "/nyheter", "notices-site"));
            wrong.addAll(look(page, site + "/nb/", "notices-site-nb"));
            wrong.addAll(look(page, site + "/finnes-ikke", "notices-missing"));
            wrong.addAll(look(page, site + "/varsel", "notices-list"));
            page.navigate(site + "/");
            page.locator("section.notice a[href*='/varsel/']").first().click();
            assertThat(page.locator("h1").textContent()).contains("raud beredskap");
            wrong.addAll(look(page, page.url(), "notices-explained"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("section.notice").first().isVisible())
                    .as("on paper too")
                    .isTrue();
        }
        try (BrowserContext context = chromium.of(manager);
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
        var wrong = new ArrayList<>(Looks.wrong(page, SAMPLES.resolve("notices-wrong")));
        page.locator("[name=until]").fill(Form.written(clock.now().plus(Duration.ofDays(1))));
        page.locator("button[value=preview]").click();
        assertThat(page.frameLocator("iframe").locator("section.notice").first().textContent())
                .isNotBlank();
        assertThat(page.frameLocator("iframe")
                        .locator(
                                "section.notice",
                                new FrameLocator.LocatorOptions().setHasText("Heisen er ute av drift"))
                        .count())
                .isEqualTo(1);
        wrong.addAll(Looks.wrong(page, SAMPLES.resolve("notices-preview")));
        return wrong;
    }

    @Test
    void what_was_looked_at_is_published_with_the_next_press() {
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            for (int width : List.of(360, 1280)) {
                String title = "Kantina er stengt " + width;
                page.setViewportSize(width, 800);
                page.navigate(manager.origin() + NOTICES + "/new");
                page.locator("input[value=info]").check();
                page.locator("[name='title.nn']").fill(title);
                page.locator("[name='text.nn']").fill("Kiosken er open.");
                page.locator("[name=until]").fill(Form.written(clock.now().plus(Duration.ofDays(1))));
                page.locator("button[value=preview]").click();
                assertThat(page.frameLocator("iframe")
                                .locator("section.notice", new FrameLocator.LocatorOptions().setHasText(title))
                                .count())
                        .isEqualTo(1);
                press(page, page.locator("#preview ~ p button[value=publish]"));
                page.waitForURL("**/notices/*done=notice.published*");
                published.add(page.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", ""));
                assertThat(page.locator(".desk-done").isVisible()).isTrue();
                assertThat(page.locator("h1").textContent()).contains(title);
            }
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    /**
     * As people do: they see the button before they press. Where a page is scrolled and pressed in the same moment, the browser gives the
     * press to the frame of the preview, which comes from another process and stood there an instant before.
     */
    private static void press(Page page, Locator button) {
        button.scrollIntoViewIfNeeded();
        page.waitForCondition(() -> {
            BoundingBox box = button.boundingBox();
            page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            return (Boolean) button.evaluate("button => button.matches(':hover')");
        });
        button.click();
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

    private static List<String> look(Page page, String address, String name) {
        page.navigate(address);
        return Looks.wrong(page, SAMPLES.resolve(name));
    }
}
