package no.fnsp.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import no.fnsp.html.Page;
import no.fnsp.page.Samples;
import no.fnsp.press.PdfUa;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaflets of every kind of page, with everything that a text can hold. */
class LeafletsTest {

    private static final Instant AT = Instant.parse("2026-03-12T22:30:00Z");
    private static final Map<String, Page> PAGES = Samples.all();
    private static final String PICTURE = picture();

    private final Leaflets leaflets = new Leaflets(address -> Optional.of(PICTURE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "treatment-place-nb",
                "treatment-place-nn",
                "treatment-place-se",
                "treatment-pharmacy",
                "treatment-general-nb",
                "article-nn",
                "department-nb",
                "place-se",
                "news-nb"
            })
    void a_leaflet_is_accessible(String name) throws Exception {
        byte[] pdf = leaflets.print(List.of(leaf(name)), AT);
        keep(name, pdf);
        assertThat(PdfUa.broken(pdf)).isEmpty();
    }

    private static Leaf leaf(String name) {
        return new Leaf(PAGES.get(name), "https://elvebyen.example.no/behandlinger/hofteprotese?sted=elvebyen");
    }

    /** To be looked at by people: {@code -Dfnsp.samples=<folder>}. */
    private static void keep(String name, byte[] pdf) throws IOException {
        String folder = System.getProperty("fnsp.samples", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, name + ".pdf"), pdf);
        }
    }

    private static String picture() {
        var image = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x7799aa));
        pen.fillRect(0, 0, 960, 640);
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", jpeg);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg.toByteArray());
    }
}
