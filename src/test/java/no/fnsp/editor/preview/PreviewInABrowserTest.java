package no.fnsp.editor.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Looking at a draft as its readers will, on a phone and on a screen, and giving somebody the link. */
@Tag("browser")
@ExampleInstallation
class PreviewInABrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void a_preview_is_as_wide_as_one_chooses_and_its_link_is_copied() {
        DeskVisitor bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        String title = AtTheDesk.title("Slik ser det ut");
        String form = AtTheDesk.article(bente, title);
        AtTheDesk.write(bente, form, title, "Om dette.", "Mer om dette.");
        try (var chromium = new Chromium();
                BrowserContext browser = chromium.of(bente)) {
            Page page = browser.newPage();
            page.navigate(bente.origin() + form + "/preview");
            page.selectOption("#width", "phone");
            page.locator("form[method=get] button").click();
            assertThat(page.evaluate("document.querySelector('iframe').clientWidth"))
                    .isEqualTo(360);
            page.locator("form[action$='/preview/link'] button").click();
            page.locator("#shared + button").click();
            assertThat(page.locator("#shared + button")).hasText("Kopiert");
            var wrong = new ArrayList<String>();
            for (int width : List.of(1280, 360)) {
                wrong.addAll(Chromium.wrong(page, width));
                Chromium.picture(page, "preview-" + width);
            }
            assertThat(wrong).isEmpty();
        }
    }
}
