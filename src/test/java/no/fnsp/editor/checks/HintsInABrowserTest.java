package no.fnsp.editor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import no.fnsp.ExampleInstallation;
import no.fnsp.Looks;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of hints as somebody who publishes gets it: on a phone and on a desk, light and dark. See {@link Looks#picture} for pictures. */
@Tag("browser")
@ExampleInstallation
class HintsInABrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    HalfWritten written;

    @Test
    void everybody_can_read_and_use_it() {
        var petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        try (var chromium = new Chromium();
                BrowserContext context = chromium.of(petra);
                Page page = context.newPage()) {
            page.navigate(petra.origin() + written.hints());
            page.locator("main details > summary").first().click();
            assertThat(Looks.wrong(page, Path.of("target/samples/hints"))).isEmpty();
        }
    }
}
