package no.fnsp.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import no.fnsp.EmptyInstallation;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Role;
import no.fnsp.media.darkroom.Darkroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is let in, as what; and what is refused, with which word. */
@EmptyInstallation
class UploadsTest {

    @Autowired
    MediaDesk desk;

    private UUID site;

    @BeforeEach
    void a_site_with_nothing_in_it() {
        site = desk.site(UUID.randomUUID() + ".no");
    }

    @Test
    void a_photograph_from_a_telephone_is_turned_upright_and_tells_nobody_where_it_was_taken() throws Exception {
        byte[] photo = SampleFiles.jpegFromATelephone(800, 600);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo))
                        .getFirstDirectoryOfType(GpsDirectory.class)
                        .getGeoLocation())
                .as("the sample has a position")
                .isNull(); // only a latitude; the directory is there
        Asset asset = desk.kept(site, "IMG_2041.JPG", photo);
        AssetFile file = now(asset).file();
        assertThat(file.width()).isEqualTo(600);
        assertThat(file.height()).isEqualTo(800);
        byte[] kept = bytes(file);
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
        assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
        // Green was at the upper left of what the sensor saw; a quarter turn brings it to the upper right.
        assertThat(nearest(ImageIO.read(new ByteArrayInputStream(kept)), 550, 50))
                .isEqualTo("green");
    }

    @Test
    void a_png_keeps_what_is_clear_in_it() throws Exception {
        Asset asset = desk.kept(site, "ikon.png", SampleFiles.clearPng(200, 100));
        AssetFile file = now(asset).file();
        assertThat(file.type()).isEqualTo(FileType.PNG);
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(bytes(file)));
        assertThat(kept.getRGB(100, 90) >>> 24).isZero();
    }

    @Test
    void of_a_gif_the_first_picture_is_kept() {
        Asset asset = desk.kept(site, "logo.gif", SampleFiles.image("gif", SampleFiles.drawn(50, 40, 1)));
        assertThat(now(asset).file().type()).isEqualTo(FileType.PNG);
        assertThat(now(asset).file().width()).isEqualTo(50);
    }

    @Test
    void a_webp_is_read() throws Exception {
        byte[] webp = Darkroom.print(
                java.nio.file.Files.write(
                        java.nio.file.Files.createTempFile("sample", ".jpg"), SampleFiles.jpeg(400, 300)),
                FileType.JPEG,
                Crop.WHOLE,
                400,
                true);
        Asset asset = desk.kept(site, "bilde.webp", webp);
        assertThat(now(asset).file().width()).isEqualTo(400);
    }

    @Test
    void a_large_photograph_is_kept_smaller() {
        Asset asset = desk.kept(site, "utsikt.jpg", SampleFiles.jpeg(7000, 5000));
        assertThat(now(asset).file().width()).isEqualTo(3840);
        assertThat(now(asset).file().height()).isEqualTo(2743);
    }

    @Test
    void a_picture_that_says_it_is_huge_is_refused_before_anything_is_decoded() {
        assertThat(desk.refused(site, "panorama.png", SampleFiles.pngThatSays(20_001, 10)))
                .isEqualTo(new Refusal.TooWide(20_001, 10, 20_000));
        assertThat(desk.refused(site, "plakat.png", SampleFiles.pngThatSays(15_000, 15_000)))
                .isEqualTo(new Refusal.TooManyPixels(15_000, 15_000, 100_000_000));
    }

    @Test
    void a_picture_that_holds_less_than_it_says_is_refused() {
        assertThat(desk.refused(site, "halv.png", SampleFiles.pngThatSays(4000, 3000)))
                .isEqualTo(new Refusal.Broken(FileType.PNG));
        byte[] whole = SampleFiles.jpeg(800, 600);
        byte[] head = java.util.Arrays.copyOf(whole, 200);
        assertThat(desk.refused(site, "halv.jpg", head)).isEqualTo(new Refusal.Broken(FileType.JPEG));
    }

    @Test
    void a_drawing_with_script_in_it_is_refused() {
        byte[] svg = SampleFiles.words("""
                <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>""");
        assertThat(desk.refused(site, "logo.svg", svg))
                .isEqualTo(new Refusal.NotLetIn(Refusal.Reason.SVG, "image/svg+xml"));
        assertThat(desk.refused(site, "logo.png", svg))
                .isEqualTo(new Refusal.NotLetIn(Refusal.Reason.SVG, "image/svg+xml"));
    }

    @Test
    void what_scanners_and_telephones_make_is_refused_with_what_to_do_instead() throws Exception {
        byte[] tiff = SampleFiles.image("tiff", SampleFiles.drawn(40, 30, BufferedImage.TYPE_INT_RGB));
        assertThat(desk.refused(site, "skannet.tif", tiff))
                .isEqualTo(new Refusal.NotLetIn(Refusal.Reason.TIFF, "image/tiff"));
        assertThat(((Refusal.NotLetIn) desk.refused(site, "IMG_1.HEIC", SampleFiles.heic())).reason())
                .isEqualTo(Refusal.Reason.HEIC);
    }

    @Test
    void a_web_page_that_calls_itself_a_picture_is_refused() {
        byte[] html = SampleFiles.words("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
        assertThat(desk.refused(site, "bilde.jpg", html))
                .isEqualTo(new Refusal.NotLetIn(Refusal.Reason.WEB_PAGE, "text/html"));
    }

    @Test
    void a_png_that_calls_itself_jpeg_is_kept_and_its_sender_is_told() {
        Received received = desk.handIn(site, "bilde.jpg", SampleFiles.png(30, 20));
        assertThat(received).isInstanceOfSatisfying(Received.Kept.class, kept -> {
            assertThat(kept.said()).contains(FileType.JPEG);
            assertThat(kept.file().name()).isEqualTo("bilde.png");
        });
    }

    @Test
    void of_a_picture_that_is_also_an_archive_and_a_script_only_the_picture_is_kept() throws Exception {
        byte[] both = SampleFiles.together(
                SampleFiles.jpeg(300, 200), SampleFiles.words("<script>alert(1)</script>"), SampleFiles.docx());
        Asset asset = desk.kept(site, "bilde.jpg", both);
        String kept = new String(bytes(now(asset).file()), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("<script>").doesNotContain("PK\3\4");
    }

    @Test
    void a_pdf_is_kept_as_it_is_and_tells_its_pages() throws IOException {
        byte[] pdf = SampleFiles.pdf(3);
        Asset asset = desk.kept(site, "Årsmelding 2025.pdf", pdf);
        AssetFile file = now(asset).file();
        assertThat(file.pages()).isEqualTo(3);
        assertThat(file.tagged()).isFalse();
        assertThat(file.name()).isEqualTo("Årsmelding 2025.pdf");
        assertThat(bytes(file)).isEqualTo(pdf);
        assertThat(now(desk.kept(site, "merket.pdf", SampleFiles.taggedPdf()))
                        .file()
                        .tagged())
                .isTrue();
    }

    @Test
    void a_pdf_that_cannot_be_opened_is_refused() {
        assertThat(desk.refused(site, "hemmelig.pdf", SampleFiles.lockedPdf())).isEqualTo(new Refusal.Locked());
        assertThat(desk.refused(site, "halv.pdf", SampleFiles.words("%PDF-1.7 and no more")))
                .isEqualTo(new Refusal.Broken(FileType.PDF));
    }

    @Test
    void office_files_are_told_from_other_archives_by_what_is_in_them() {
        assertThat(now(desk.kept(site, "skjema.docx", SampleFiles.docx()))
                        .file()
                        .type())
                .isEqualTo(FileType.DOCX);
        assertThat(now(desk.kept(site, "skjema.odt", SampleFiles.odt())).file().type())
                .isEqualTo(FileType.ODT);
        assertThat(desk.refused(site, "skjema.docx", SampleFiles.zip(java.util.Map.of("a.txt", new byte[3]))))
                .isEqualTo(new Refusal.NotLetIn(Refusal.Reason.ARCHIVE, "application/zip"));
        assertThat(desk.refused(site, "skjema.docx", SampleFiles.docxWithMacros()))
                .isEqualTo(new Refusal.NotLetIn(Refusal.Reason.MACROS, "application/zip"));
    }

    @Test
    void a_file_that_would_unpack_to_a_huge_one_is_refused() {
        assertThat(desk.refused(site, "bombe.docx", SampleFiles.docxBomb()))
                .isEqualTo(new Refusal.Bomb(Refusal.Bomb.Measure.TIMES, 200));
        assertThat(desk.refused(site, "bombe.docx", SampleFiles.docxOfManyParts()))
                .isEqualTo(new Refusal.Bomb(Refusal.Bomb.Measure.PARTS, 5_000));
    }

    @Test
    void a_text_is_let_in_when_it_is_utf8() {
        AssetFile list = now(desk.kept(site, "priser.csv", SampleFiles.words("sted;pris\nBærum;100\n")))
                .file();
        assertThat(list.type()).isEqualTo(FileType.CSV);
        assertThat(desk.refused(site, "priser.csv", "sted;pris\nBærum;100\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Refusal.NotUtf8());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0000\u0003", "\u007fELF\u0002\u0001\u0001"})
    void a_program_is_refused(String beginning) {
        byte[] program = SampleFiles.together(SampleFiles.words(beginning), new byte[300]);
        assertThat(desk.refused(site, "oppdatering.pdf", program)).isInstanceOf(Refusal.NotLetIn.class);
    }

    @Test
    void nothing_is_refused_and_too_much_is_refused_with_the_limit() {
        assertThat(desk.refused(site, "tom.jpg", new byte[0])).isEqualTo(new Refusal.Empty());
        byte[] padded = SampleFiles.together(SampleFiles.jpeg(100, 100), new byte[26 << 20]);
        assertThat(desk.refused(site, "tung.jpg", padded))
                .isEqualTo(new Refusal.TooLarge(Asset.Kind.PICTURE, 25L << 20));
        byte[] heavy = SampleFiles.together(SampleFiles.pdf(1), new byte[51 << 20]);
        assertThat(desk.refused(site, "tung.pdf", heavy))
                .isEqualTo(new Refusal.TooLarge(Asset.Kind.DOCUMENT, 50L << 20));
    }

    @Test
    void the_same_file_handed_in_again_is_the_same_asset_on_that_site() {
        byte[] photo = SampleFiles.jpeg(320, 200);
        Asset first = desk.kept(site, "en.jpg", photo);
        assertThat(desk.handIn(site, "to.jpg", photo)).isEqualTo(new Received.SameAsBefore(first));
        UUID other = desk.site(UUID.randomUUID() + ".no");
        assertThat(desk.kept(other, "en.jpg", photo).id()).isNotEqualTo(first.id());
    }

    @Test
    void a_name_leads_nowhere() {
        AssetFile file = now(desk.kept(site, "../../etc/pass\u0000wd\r\n.jpg", SampleFiles.jpeg(20, 20)))
                .file();
        assertThat(file.name()).isEqualTo("pass wd.jpg");
    }

    @Test
    void nobody_hands_in_anything_on_a_site_that_is_not_theirs() {
        Permit elsewhere = desk.permit(desk.site("helse-fonna.no"), Role.SITE_MANAGER);
        var content = new ByteArrayInputStream(SampleFiles.jpeg(20, 20));
        assertThatThrownBy(() -> desk.uploads.receive(elsewhere, site, "a.jpg", content, MediaDesk.MONDAY))
                .isInstanceOf(Permit.NotPermitted.class);
        Permit reader = desk.permit(site, Role.READER);
        assertThatThrownBy(() -> desk.uploads.receive(reader, site, "a.jpg", content, MediaDesk.MONDAY))
                .isInstanceOf(Permit.NotPermitted.class);
    }

    private Item now(Asset asset) {
        return desk.items.at(asset.id(), MediaDesk.MONDAY).orElseThrow();
    }

    @Autowired
    Sizes sizes;

    private byte[] bytes(AssetFile file) throws IOException {
        try (var content = sizes.file(file).open()) {
            return content.readAllBytes();
        }
    }

    private static String nearest(BufferedImage picture, int x, int y) {
        var color = new Color(picture.getRGB(x, y));
        return color.getGreen() > color.getRed() && color.getGreen() > color.getBlue()
                ? "green"
                : color.getRed() > color.getBlue() ? "red" : "blue";
    }
}
