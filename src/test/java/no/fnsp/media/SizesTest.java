package no.fnsp.media;

import static no.fnsp.media.MediaDesk.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import no.fnsp.EmptyInstallation;
import no.fnsp.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sizes and shapes of a picture, and who gets them. */
@EmptyInstallation
class SizesTest {

    @Autowired
    MediaDesk desk;

    private UUID site;
    private Asset photo;

    @BeforeEach
    void a_photograph_that_may_be_shown() {
        site = desk.site(UUID.randomUUID() + ".no");
        photo = desk.kept(site, "foto.jpg", SampleFiles.jpeg(1600, 1000));
        desk.describe(photo, MediaDesk.consentedUntil(LocalDate.of(2026, 6, 1)), MONDAY);
    }

    @Test
    void a_picture_is_shown_in_every_width_it_has_pixels_for() {
        assertThat(picture(Ratio.WHOLE).widths()).containsExactly(320, 640, 960, 1280, 1600);
        assertThat(picture(Ratio.SQUARE).widths()).containsExactly(320, 640, 960, 1000);
        assertThat(picture(Ratio.WIDE).heightAt(1280)).isEqualTo(720);
    }

    @Test
    void webp_is_what_it_says_and_smaller_than_the_jpeg() throws Exception {
        byte[] webp = bytes(here(Ratio.WIDE, 640, PictureAddress.Format.WEBP));
        byte[] jpeg = bytes(here(Ratio.WIDE, 640, PictureAddress.Format.JPG));
        assertThat(new String(webp, 8, 4, StandardCharsets.US_ASCII)).isEqualTo("WEBP");
        assertThat(webp.length).isLessThan(jpeg.length);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(read.getWidth()).isEqualTo(640);
        assertThat(read.getHeight()).isEqualTo(360);
    }

    @Test
    void what_is_clear_is_white_in_a_jpeg() throws Exception {
        Asset icon = desk.kept(site, "ikon.png", SampleFiles.clearPng(400, 400));
        desk.describe(icon, MediaDesk.withoutPeople(), MONDAY);
        Picture whole = new Picture(desk.items.at(icon.id(), MONDAY).orElseThrow(), Ratio.WHOLE);
        Shown shown = desk.lending.picture(whole.address(320, PictureAddress.Format.JPG), MONDAY);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes((Shown.Here) shown)));
        assertThat(new Color(read.getRGB(160, 300)).getRed()).isGreaterThan(250);
    }

    @Test
    void the_focal_point_is_in_every_crop() {
        describe(new Focus(0.95, 0.5), Map.of());
        Crop crop = picture(Ratio.STANDING).item().crop(Ratio.STANDING);
        assertThat(crop.x() + crop.width()).isEqualTo(1.0);
        assertThat(crop.height()).isEqualTo(1.0);
    }

    @Test
    void a_crop_that_was_chosen_has_an_address_of_its_own() throws Exception {
        PictureAddress before = picture(Ratio.SQUARE).address(320, PictureAddress.Format.JPG);
        describe(null, Map.of(Ratio.SQUARE, new Crop(0, 0, 0.25, 0.25)));
        PictureAddress after = picture(Ratio.SQUARE).address(250, PictureAddress.Format.JPG);
        assertThat(after.key()).isNotEqualTo(before.key());
        BufferedImage corner =
                ImageIO.read(new ByteArrayInputStream(bytes((Shown.Here) desk.lending.picture(after, later()))));
        assertThat(new Color(corner.getRGB(60, 60)).getGreen())
                .as("the corner is green")
                .isGreaterThan(200);
        assertThat(desk.lending.picture(before, later()))
                .as("last month's page is read with last month's crop")
                .isInstanceOf(Shown.Here.class);
    }

    @Test
    void an_address_that_was_made_up_leads_nowhere() throws Exception {
        PictureAddress right = picture(Ratio.WIDE).address(640, PictureAddress.Format.JPG);
        var otherWidth = new PictureAddress(photo.id(), right.key(), Ratio.WIDE, 641, PictureAddress.Format.JPG);
        var otherKey = new PictureAddress(photo.id(), "0123456789ab", Ratio.WIDE, 640, PictureAddress.Format.JPG);
        var nobody = new PictureAddress(UUID.randomUUID(), right.key(), Ratio.WIDE, 640, PictureAddress.Format.JPG);
        for (PictureAddress address : List.of(otherWidth, otherKey, nobody)) {
            assertThat(desk.lending.picture(address, MONDAY)).isEqualTo(new Shown.Unknown());
        }
        assertThat(PictureAddress.of(photo.id(), right.key(), "../16x9-640.jpg"))
                .isEmpty();
        assertThat(PictureAddress.of(photo.id(), right.key(), "16x9-640.jpg")).contains(right);
    }

    @Test
    void what_was_shown_yesterday_is_not_given_when_its_consent_has_run_out() throws Exception {
        PictureAddress address = picture(Ratio.WIDE).address(640, PictureAddress.Format.JPG);
        Shown.Here shown = here(Ratio.WIDE, 640, PictureAddress.Format.JPG);
        assertThat(shown.until()).isEqualTo(java.time.Instant.parse("2026-06-01T22:00:00Z"));
        assertThat(desk.lending.picture(address, shown.until().minusSeconds(1))).isInstanceOf(Shown.Here.class);
        assertThat(desk.lending.picture(address, shown.until())).isEqualTo(new Shown.NoMore());
    }

    @Test
    void many_who_ask_for_the_same_new_size_get_the_same_bytes() throws Exception {
        PictureAddress address = picture(Ratio.WIDE).address(1280, PictureAddress.Format.WEBP);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Callable<byte[]>>();
            for (int i = 0; i < 20; i++) {
                asked.add(() -> bytes((Shown.Here) desk.lending.picture(address, MONDAY)));
            }
            List<Future<byte[]>> answers = readers.invokeAll(asked);
            byte[] first = answers.getFirst().get();
            for (Future<byte[]> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void a_page_full_of_new_pictures_is_made_in_the_memory_there_is() throws Exception {
        var all = new ArrayList<Asset>();
        for (int i = 0; i < 6; i++) {
            all.add(desk.kept(site, i + ".jpg", SampleFiles.jpeg(6000 + i, 4000)));
            desk.describe(all.get(i), MediaDesk.withoutPeople(), MONDAY);
        }
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Callable<Shown>>();
            for (Asset asset : all) {
                Picture picture = new Picture(desk.items.at(asset.id(), MONDAY).orElseThrow(), Ratio.WIDE);
                picture.widths()
                        .forEach(width -> asked.add(() ->
                                desk.lending.picture(picture.address(width, PictureAddress.Format.WEBP), MONDAY)));
            }
            for (Future<Shown> answer : readers.invokeAll(asked)) {
                assertThat(answer.get()).isInstanceOf(Shown.Here.class);
            }
        }
    }

    private void describe(Focus focus, Map<Ratio, Crop> crops) {
        Description one = MediaDesk.consentedUntil(LocalDate.of(2026, 6, 1));
        desk.descriptions.say(
                desk.permit(site, Role.EDITOR),
                photo,
                desk.items.at(photo.id(), later()).orElseThrow().description(),
                new Description(
                        one.title(),
                        one.alt(),
                        one.credit(),
                        one.rights(),
                        one.consent(),
                        null,
                        focus,
                        crops,
                        null,
                        null,
                        null),
                later());
    }

    private static java.time.Instant later() {
        return MONDAY.plusSeconds(3600);
    }

    private Picture picture(Ratio ratio) {
        return new Picture(desk.items.at(photo.id(), later()).orElseThrow(), ratio);
    }

    private Shown.Here here(Ratio ratio, int width, PictureAddress.Format format) throws IOException {
        return (Shown.Here) desk.lending.picture(picture(ratio).address(width, format), MONDAY);
    }

    private static byte[] bytes(Shown.Here shown) throws IOException {
        try (var content = shown.stored().open()) {
            return content.readAllBytes();
        }
    }
}
