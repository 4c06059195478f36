package no.fnsp.editor.tree;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Moving the pages of a site about, with the pointer, with the keys, and without a script. */
@Tag("browser")
@ExampleInstallation
class ArrangingInABrowserTest {

    @LocalServerPort
    private int port;

    private DeskVisitor bente;
    private Chromium chromium;
    private Page page;
    private String under;
    private final List<String> titles = new ArrayList<>();

    @BeforeEach
    void three_pages_under_one() {
        bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        String above = AtTheDesk.title("Om oss");
        AtTheDesk.article(bente, above);
        under = "/" + above.toLowerCase().replaceAll("[^a-z0-9]+", "-");
        for (String name : List.of("Ansatte", "Besøk", "Cafe")) {
            String title = AtTheDesk.title(name);
            titles.add(title);
            bente.post(AtTheDesk.BERGEN + "/pages", "under", under, "title", title, "kind", "article");
        }
        chromium = new Chromium();
        BrowserContext browser = chromium.of(bente);
        page = browser.newPage();
        page.navigate(bente.origin() + level());
    }

    @AfterEach
    void close() {
        var complaints = chromium.complaints();
        chromium.close();
        assertThat(complaints).isEmpty();
    }

    private String level() {
        return AtTheDesk.BERGEN + "/pages?under=" + under;
    }

    private Locator item(String title) {
        return page.locator("li[data-title=\"" + title + "\"]");
    }

    private List<String> order() {
        return bente.get(level()).page().select("li[data-document]").eachAttr("data-title");
    }

    @Test
    void a_page_is_moved_by_the_keys_and_it_is_said_aloud() {
        Locator last = item(titles.get(2));
        last.locator("summary").press("Enter");
        Locator up = last.locator("button:has-text('Flytt opp')");
        up.press("Enter");
        assertThat(page.locator(".ds-sr-only[role=status]"))
                .containsText("«" + titles.get(2) + "» står no som nummer 2 av 3");
        assertThat(order()).containsExactly(titles.get(0), titles.get(2), titles.get(1));
        assertThat(up).isFocused();
    }

    @Test
    void a_page_is_dragged_to_another_place() {
        item(titles.get(0))
                .locator(".tree-handle")
                .dragTo(item(titles.get(2)), new Locator.DragToOptions().setTargetPosition(100, 4));
        page.waitForCondition(() -> order().indexOf(titles.get(0)) == 1);
        assertThat(order()).containsExactly(titles.get(1), titles.get(0), titles.get(2));
    }

    @Test
    void a_page_is_cut_out_and_put_in_elsewhere() {
        Locator first = item(titles.get(0));
        first.locator("summary").click();
        first.locator("button:has-text('Klipp ut')").click();
        page.navigate(bente.origin() + AtTheDesk.BERGEN + "/pages?under=" + under + "/" + slug(titles.get(1)));
        page.navigate(bente.origin() + AtTheDesk.BERGEN + "/pages");
        page.locator(".tree-cut button").first().click();
        page.waitForCondition(() -> order().size() == 2);
        assertThat(item(titles.get(0))).isVisible();
    }

    private static String slug(String title) {
        return title.toLowerCase().replace("ø", "o").replaceAll("[^a-z0-9]+", "-");
    }

    @Test
    void without_a_script_a_form_does_it() {
        String document = item(titles.get(0)).getAttribute("data-document");
        var answer = bente.post(AtTheDesk.BERGEN + "/pages/place", "under", under, "document", document, "place", "3");
        assertThat(answer.location()).contains("done=reordered");
        assertThat(order()).containsExactly(titles.get(1), titles.get(2), titles.get(0));
    }

    @Test
    void the_tree_is_accessible_and_fits() {
        item(titles.get(0)).locator("summary").click();
        item(titles.get(0)).locator("button:has-text('Klipp ut')").click();
        var wrong = new ArrayList<String>();
        for (int width : List.of(1280, 360)) {
            wrong.addAll(Chromium.wrong(page, width));
            Chromium.picture(page, "tree-" + width);
        }
        assertThat(wrong).isEmpty();
    }
}
