package no.fnsp.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import no.fnsp.ExampleInstallation;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Handing in a picture, and choosing what of it is seen, with the pointer and with the keys. */
@Tag("browser")
@ExampleInstallation
class PicturesInABrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void a_picture_is_handed_in_and_its_point_and_crops_are_chosen() throws IOException {
        DeskVisitor bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        try (var chromium = new Chromium();
                BrowserContext browser = chromium.of(bente)) {
            Page page = browser.newPage();
            page.navigate(bente.origin() + AtTheDesk.BERGEN + "/media?q=fjorden");
            assertThat(page.locator("[data-nothing]")).hasCount(1);
            page.locator("#file").setInputFiles(new FilePayload("fjorden.png", "image/png", picture()));
            page.locator("form[data-upload] button").click();
            assertThat(page.locator(".media-uploading")).containsText("1 av 1 filer er lasta opp");
            assertThat(page.locator("[data-nothing]")).hasCount(0);
            page.locator(".media-uploading a").click();
            pointIsChosen(page);
            cropIsChosen(page);
            var wrong = new ArrayList<String>();
            for (int width : List.of(1280, 360)) {
                wrong.addAll(Chromium.wrong(page, width));
                Chromium.picture(page, "picture-" + width);
            }
            assertThat(wrong).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static void pointIsChosen(Page page) {
        Locator image = page.locator("[data-focal-picture] img");
        page.waitForCondition(() -> (boolean) image.evaluate("one => one.naturalWidth > 0"));
        var box = image.boundingBox();
        image.click(new Locator.ClickOptions().setPosition(box.width / 4, box.height / 2));
        assertThat(number(page, "focus-x")).isBetween(24.0, 26.0);
        page.locator(".media-point").press("ArrowDown");
        assertThat(number(page, "focus-y")).isBetween(50.0, 52.0);
    }

    /** A square of a picture that is twice as wide as high is at most half of it. */
    private static void cropIsChosen(Page page) {
        Locator square = page.locator("[data-crop='1x1']");
        square.locator("summary").click();
        square.locator(".media-crop-move").press("Shift+ArrowRight");
        assertThat(number(page, "crop.1x1.width")).isBetween(49.0, 50.0);
        square.locator(".media-crop-size").press("ArrowLeft");
        assertThat(number(page, "crop.1x1.width")).isBetween(48.0, 49.0);
        assertThat(number(page, "crop.1x1.x")).isBetween(5.0, 15.0);
    }

    private static double number(Page page, String field) {
        return Double.parseDouble(page.locator("[name='" + field + "']").inputValue());
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
        var drawn = image.createGraphics();
        drawn.setColor(new Color(20, 90, 140));
        drawn.fillRect(0, 0, 1200, 400);
        drawn.setColor(Color.ORANGE);
        drawn.fillOval(250, 200, 120, 120);
        drawn.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
