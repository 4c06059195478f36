package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.mail.MailInstallation;
import no.fnsp.signin.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Studies without a mouse: everything can be reached, where one is shows, nothing holds on to the focus, and errors are read first. */
@MailInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudiesByKeyboardTest {

    private static final int MOST_STOPS = 400;

    /** Where the focus is: what it is, and what is wrong with how it shows. */
    private static final String STOP = """
            async () => {
              const one = document.activeElement
              if (!one || one === document.body) return null
              const label = one.labels?.[0]?.innerText || one.innerText || one.getAttribute('aria-label') || one.name || one.id
              // The button in a date is the browser's own, and so is the ring around it.
              const within = one === window.before && one.type === 'date'
              window.before = one
              const drawn = within || [one, one.closest('label')].filter(Boolean).some((part) => {
                const style = getComputedStyle(part)
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
              })
              // A browser may scroll to it softly: a moment later it is there.
              let shown = false
              for (let tries = 0; tries < 100 && !shown; tries++) {
                const box = one.getBoundingClientRect()
                shown = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
                if (!shown) await new Promise((then) => setTimeout(then, 20))
              }
              return [one.tagName + ' ' + (label || '').trim().slice(0, 60), !drawn ? 'not drawn' : !shown ? 'not on the screen' : '']
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private Chromium chromium;
    private StudyDesk desk;

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @BeforeEach
    void a_desk() {
        desk = new StudyDesk(beans, port);
    }

    @Test
    void every_page_is_walked_through_and_left_again() {
        UUID study = desk.published(desk.right());
        String link = desk.invited(study);
        UUID begun = desk.begun(desk.right());
        String intake = desk.invited(begun);
        var wrong = new ArrayList<String>();
        for (int width : List.of(1280, 360)) {
            try (BrowserContext context = chromium.of(desk.publisher);
                    Page page = context.newPage()) {
                page.setViewportSize(width, 800);
                for (String address : List.of(
                        StudyDesk.STUDIES,
                        StudyDesk.STUDIES + "/new",
                        StudyDesk.STUDIES + "/leaders",
                        StudyDesk.STUDIES + "/" + study,
                        StudyDesk.STUDIES + "/" + study + "/leader",
                        link,
                        intake)) {
                    page.navigate(desk.publisher.origin() + address);
                    String called = address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one")
                            .replaceAll("/study/.*", "/intake-" + (address.equals(link) ? "published" : "begun"));
                    wrong.addAll(walked(page, width, called));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** From the top of a page until the focus leaves it. */
    private static List<String> walked(Page page, int width, String called) {
        var wrong = new ArrayList<String>();
        int stops = 0;
        for (List<String> stop = tab(page); stop != null; stop = tab(page)) {
            if (!stop.getLast().isEmpty()) {
                wrong.add(width + " " + called + ": " + stop);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/samples/studies-focus-" + wrong.size() + "-" + width + ".png")));
            }
            if (stops++ > MOST_STOPS) {
                wrong.add(width + " " + called + " is never left");
                return wrong;
            }
        }
        if (stops < 3) {
            wrong.add(width + " " + called + " has only " + stops + " stops");
        }
        return wrong;
    }

    @SuppressWarnings("unchecked")
    private static List<String> tab(Page page) {
        page.keyboard().press("Tab");
        return (List<String>) page.evaluate(STOP);
    }

    @Test
    void a_leader_fills_in_sends_in_and_mends_what_is_wrong_with_the_keyboard_alone() {
        UUID study = desk.begun(desk.right("rek", "12", "contact.who", "", "state", "", "areas", ""));
        String link = desk.invited(study);
        try (BrowserContext context = chromium.of(desk.stranger);
                Page page = context.newPage()) {
            page.setViewportSize(360, 800);
            page.navigate("http://localhost:" + port + link);
            to(page, "contact.who");
            page.keyboard().type("Studiesjukepleiar ved klinikken");
            to(page, "state");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            to(page, "areas");
            page.keyboard().press("Space");
            to(page, "act");
            page.keyboard().press("Enter");
            page.waitForSelector("[role=alert]");

            assertThat(page.evaluate("document.activeElement.getAttribute('role')"))
                    .isEqualTo("alert");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/samples/studies-keyboard-wrong.png")));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("rek");
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type("654321");
            to(page, "act");
            page.keyboard().press("Enter");
            page.waitForSelector("h1:text-is('Skriv koden')");
            to(page, "code");
            page.keyboard().type(desk.code());
            page.keyboard().press("Enter");
            page.waitForSelector("main:has-text('Studien er sendt inn')");
        }
        Map<String, String> sent = StudyDesk.fields(
                desk.publisher.get(StudyDesk.STUDIES + "/" + study).page());
        assertThat(sent).containsEntry("rek", "654321").containsEntry("contact.who", "Studiesjukepleiar ved klinikken");
    }

    /** Onward with the key until a field of this name has the focus. */
    private static void to(Page page, String name) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (name.equals(page.evaluate("document.activeElement.name"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Never came to " + name);
    }
}
