package no.fnsp.paperdesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Staff, documents and the set-up of a site, walked through with Tab, Enter and Space, on a wide screen and a narrow one. */
@Tag("browser")
@ExampleInstallation
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ByKeyboardAloneTest {

    /** More stops than any of the pages has. */
    private static final int MOST = 400;

    private static final String SETUP = BERGEN + "/setup/";

    private static final List<String> PAGES = List.of(
            BERGEN + "/papers/new",
            BERGEN + "/papers",
            BERGEN + "/staff/new",
            BERGEN + "/staff",
            BERGEN + "/setup",
            SETUP + "names",
            SETUP + "menu",
            SETUP + "footer",
            SETUP + "look",
            SETUP + "redirects",
            SETUP + "engines",
            SETUP + "parts/new");

    /** Where the focus is: a name for it, whether it is seen, and whether something lies over it. */
    private static final String FOCUS = """
            async () => {
                const one = document.activeElement
                if (!one || one === document.body) return null
                if (!one.dataset.stop) one.dataset.stop = String((window.stops = (window.stops ?? 0) + 1))
                // A browser may scroll to it softly: a moment later it is there.
                let box = one.getBoundingClientRect()
                const within = () => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
                for (let tries = 0; tries < 100 && !within(); tries++) {
                    await new Promise((then) => setTimeout(then, 20))
                    box = one.getBoundingClientRect()
                }
                const drawn = (what) => {
                    const style = getComputedStyle(what)
                    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none'
                }
                const middle = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 10))
                return {
                    stop: one.dataset.stop,
                    name: one.tagName + '#' + (one.id || one.name || '') + ' ' + (one.innerText || one.value || '').slice(0, 40),
                    seen: drawn(one) || (one.closest('label') !== null && drawn(one.closest('label'))),
                    within: within(),
                    covered: middle !== null && !one.contains(middle) && !middle.contains(one)
                }
            }
            """;

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
    void every_stop_is_seen_none_is_covered_and_nobody_is_caught() {
        var wrong = new ArrayList<String>();
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 800);
                for (String address : PAGES) {
                    page.navigate(manager.origin() + address);
                    Chromium.picture(page, "keyboard-" + width + address.replace('/', '-'));
                    walk(page, width + " " + address, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void walk(Page page, String where, List<String> wrong) {
        var stops = new ArrayDeque<Object>();
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
            if (focus == null || (stops.size() > 1 && focus.get("stop").equals(stops.getFirst()))) {
                return;
            }
            if (focus.get("stop").equals(stops.peekLast())) {
                continue; // a date has stops of its own
            }
            if (stops.contains(focus.get("stop"))) {
                wrong.add(where + ": comes back to " + focus.get("name"));
                return;
            }
            stops.add(focus.get("stop"));
            for (String must : List.of("seen", "within")) {
                if (!Boolean.TRUE.equals(focus.get(must))) {
                    wrong.add(where + ": not " + must + ": " + focus.get("name"));
                }
            }
            if (Boolean.TRUE.equals(focus.get("covered"))) {
                wrong.add(where + ": covered: " + focus.get("name"));
            }
        }
        wrong.add(where + ": no end");
    }

    @Test
    void what_is_wrong_is_where_the_focus_is_and_leads_on_by_enter() {
        try (BrowserContext context = chromium.of(manager);
                Page page = context.newPage()) {
            for (String address : List.of(BERGEN + "/staff/new", BERGEN + "/papers/new", SETUP + "names")) {
                page.navigate(manager.origin() + address);
                String must = address.endsWith("names") ? "name" : address.contains("staff") ? "name" : "title";
                page.locator("[name='" + must + "']").focus();
                page.keyboard().press("Control+A");
                page.keyboard().press("Delete");
                page.keyboard().press("Enter");
                page.waitForSelector("[role=alert]");
                assertThat(page.evaluate("() => document.activeElement.getAttribute('role')"))
                        .as(address)
                        .isEqualTo("alert");
                page.keyboard().press("Tab");
                page.keyboard().press("Enter");
                assertThat(page.evaluate("() => document.activeElement.closest('form') !== null"
                                + " || document.querySelector(':target') !== null"))
                        .as(address)
                        .isEqualTo(true);
            }
        }
    }
}
