package no.fnsp.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import no.fnsp.html.Page;
import no.fnsp.page.Samples;
import no.fnsp.press.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
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
                "department-nb",
                "place-se"
            })
    void a_leaflet_is_accessible(String name) throws Exception {
        byte[] pdf = leaflets.print(List.of(leaf(name)), AT);
        keep(name, pdf);
        assertThat(PdfUa.broken(pdf)).isEmpty();
    }

    @Test
    void a_document_that_is_not_accessible_is_seen_not_to_be() throws Exception {
        try (var bare = new PDDocument()) {
            bare.addPage(new PDPage());
            var written = new ByteArrayOutputStream();
            bare.save(written);
            assertThat(PdfUa.broken(written.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void headings_lists_tables_links_and_pictures_are_tagged_and_a_picture_says_what_it_shows() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(leaflets.print(List.of(leaf("treatment-place-nb")), AT))) {
            var tags = new TreeMap<String, List<PDStructureElement>>();
            gather(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags.keySet())
                    .contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link", "Figure");
            assertThat(tags.get("H1")).hasSize(1);
            assertThat(tags.get("Figure").stream().map(PDStructureElement::getAlternateDescription))
                    .contains("En mann går med krykker i en korridor")
                    .anyMatch(alt -> alt.startsWith("Kode som leder telefonen til elvebyen.example.no"))
                    .doesNotContainNull()
                    .doesNotContain("");
            assertThat(tags.values().stream().flatMap(List::stream).map(PDStructureElement::getLanguage))
                    .as("what is in another language says so")
                    .contains("nn", "en");
        }
    }

    @Test
    void the_code_leads_to_the_page_with_the_place() throws Exception {
        Leaf leaf = leaf("treatment-place-nb");
        byte[] png =
                Base64.getDecoder().decode(SquareCode.picture(leaf.address()).replaceFirst(".*,", ""));
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
        var seen = new RGBLuminanceSource(drawn.getWidth(), drawn.getHeight(), pixels);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                        .getText())
                .isEqualTo(leaf.address());
    }

    @Test
    void letters_of_every_language_are_there() throws Exception {
        String words = words(leaflets.print(List.of(leaf("treatment-place-se")), AT));
        assertThat(words).contains("Hofteprotese").doesNotContain("#");
        String sami = "Čáhcesuolu Đ đ Ŋ ŋ Š š Ŧ ŧ Ž ž á ï å ä ö ø æ Ä Ö";
        Page page = Samples.titled(sami);
        byte[] pdf = leaflets.print(List.of(new Leaf(page, "https://a.no/b")), AT);
        assertThat(words(pdf)).contains(sami);
        assertThat(PdfUa.broken(pdf)).isEmpty();
    }

    @Test
    void a_picture_that_may_not_be_shown_is_told_in_words_and_links_out_are_told_in_letters() throws IOException {
        var bare = new Leaflets(address -> Optional.empty());
        String words = words(bare.print(List.of(leaf("treatment-place-nb")), AT));
        assertThat(words)
                .contains("[Bilde: En mann går med krykker i en korridor]")
                .contains("Slik går du i trapp (vimeo.com/1)")
                .contains("Kan jeg dusje?", "Bruk dusjkrakk.")
                .contains("Sist faglig oppdatert: 2. mars 2026")
                .contains("Faglig godkjent av: Overlege, ortopedisk kirurgi")
                .contains("+47 55 00 01 10", "mandag–fredag")
                .contains("Skrevet ut 12. mars 2026")
                .doesNotContain("Vis i kart")
                // What is open this week is not for the refrigerator door.
                .doesNotContain("Parkeringshuset er stengt");
    }

    @Test
    void several_pages_have_a_table_of_contents_with_the_pages_they_begin_on() throws Exception {
        byte[] pdf = leaflets.print(List.of(leaf("treatment-place-nb"), leaf("article-nb"), leaf("place-nb")), AT);
        keep("booklet", pdf);
        assertThat(PdfUa.broken(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(read))
                    .containsPattern("Hofteprotese[. ]+2\\s")
                    .contains("Innhold");
        }
    }

    private static void gather(PDStructureNode node, Map<String, List<PDStructureElement>> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.computeIfAbsent(element.getStructureType(), type -> new ArrayList<>())
                        .add(element);
                gather(element, tags);
            }
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
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
