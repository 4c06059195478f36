package no.fnsp.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The overview and the time machine in a browser, on a phone and on a screen. Pictures are left in target/desk. */
@Tag("browser")
@ExampleInstallation
class OversightInABrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void every_page_is_accessible_and_fits() {
        var nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        var wrong = new ArrayList<String>();
        try (var chromium = new Chromium();
                BrowserContext context = chromium.of(nina);
                Page page = context.newPage()) {
            for (String address : List.of(
                    "/desk/oversight?region=vest",
                    "/desk/oversight/stale?months=6",
                    "/desk/oversight/languages",
                    "/desk/oversight/languages/helse-bergen.no",
                    "/desk/oversight/approvals",
                    "/desk/sites/helse-bergen.no/time-machine?path=/behandlinger/hofteprotese&at="
                            + Instant.now().truncatedTo(ChronoUnit.SECONDS),
                    "/desk/sites/helse-bergen.no/time-machine?path=/borte&on=2150-01-01")) {
                page.navigate(nina.origin() + address);
                for (int width : List.of(1280, 360)) {
                    wrong.addAll(Chromium.wrong(page, width));
                    Chromium.picture(page, "oversight-" + address.replaceAll("[^a-z]+", "-") + width);
                }
            }
            assertThat(chromium.complaints()).isEmpty();
        }
        assertThat(wrong).isEmpty();
    }
}
