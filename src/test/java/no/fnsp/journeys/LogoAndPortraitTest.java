package no.fnsp.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.media.SampleFiles;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A logo and a portrait, from the file that somebody hands in to the bytes that readers get. On a site that no other test changes. */
@ExampleInstallation
class LogoAndPortraitTest {

    private static final String HOST = "bjorkeli.no";
    private static final String DESK = "/desk/sites/" + HOST;
    private static final String LOOK = DESK + "/setup/look";

    @LocalServerPort
    int port;

    private FrontDoor readers;
    private DeskVisitor manager;

    @BeforeEach
    void somebody_who_may() {
        readers = new FrontDoor(port);
        manager = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
    }

    @Test
    void a_portrait_from_a_telephone_stands_upright_tells_nothing_and_needs_consent() throws IOException {
        UUID picture = handedIn("telefon.jpg", SampleFiles.jpegFromATelephone(800, 600));
        String unit = manager.get(DESK + "/staff/new")
                .page()
                .select("select[name=unit] option:matchesOwn(^\\s*Psykisk helsevern\\s*$)")
                .val();
        String[] person = {"unit", unit, "name", "Ida Døme", "title.nn", "Lege", "portrait", picture.toString()};
        assertThat(manager.post(DESK + "/staff", person).status())
                .as("nobody has said whether she agrees")
                .isEqualTo(422);
        describe(picture, "Ida");
        String address = manager.post(DESK + "/staff", person).location().replaceFirst("\\?.*", "");
        manager.post(DESK + "/staff/units/" + unit, "whom", "all");
        try {
            var shown =
                    readers.get(HOST, "/avdelinger/psykisk-helsevern").page().select(".staff img");
            assertThat(shown).hasSize(1);
            assertThat(Integer.parseInt(shown.attr("height")))
                    .as("upright")
                    .isGreaterThanOrEqualTo(Integer.parseInt(shown.attr("width")));
            byte[] bytes = readers.bytes(HOST, shown.attr("src")).body();
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .as("where it was taken")
                    .doesNotContain("Exif");
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(seen.getHeight()).isGreaterThanOrEqualTo(seen.getWidth());
        } finally {
            manager.post(DESK + "/staff/units/" + unit, "whom", "nobody");
            manager.post(address + "/erasure");
        }
    }

    @Test
    void a_logo_with_nothing_behind_it_is_shown_with_words_on_every_page() throws IOException {
        UUID picture = handedIn("logo.png", SampleFiles.clearPng(400, 200));
        describe(picture, "Logoen");
        assertThat(look(picture, "").status()).as("without words").isEqualTo(422);
        assertThat(look(picture, "Voss DPS Bjørkeli").status()).isEqualTo(303);
        try {
            var logo = readers.get(HOST, "/steder").page().select(".wordmark img");
            assertThat(logo.attr("alt")).isEqualTo("Voss DPS Bjørkeli");
            BufferedImage jpeg = ImageIO.read(new ByteArrayInputStream(
                    readers.bytes(HOST, logo.attr("src")).body()));
            int below = jpeg.getRGB(jpeg.getWidth() / 2, jpeg.getHeight() * 9 / 10) & 0xFFFFFF;
            assertThat(below)
                    .as("where nothing is, JPEG is light and not black")
                    .isGreaterThan(0xF0F0F0);
            String webp = readers.get(HOST, "/steder")
                    .page()
                    .select(".wordmark source[type=image/webp]")
                    .attr("srcset");
            assertThat(readers.bytes(HOST, webp).headers().firstValue("Content-Type"))
                    .contains("image/webp");
        } finally {
            assertThat(look(null, "").status()).isEqualTo(303);
        }
        assertThat(readers.get(HOST, "/steder").page().select(".wordmark img")).isEmpty();
    }

    @Test
    void what_is_too_small_undescribed_or_no_picture_is_no_logo() {
        UUID small = handedIn("liten.png", SampleFiles.png(40, 30));
        assertThat(look(small, "Liten").status()).as("undescribed").isEqualTo(422);
        describe(small, "Liten");
        Document refused = look(small, "Liten").page();
        assertThat(refused.select("#logo-wrong").text()).contains("for lite");
        assertThat(refused.select("[name=logo-text.nn]").val())
                .as("the words stay")
                .isEqualTo("Liten");
        UUID paper = handedIn("logo.pdf", SampleFiles.pdf(1));
        assertThat(look(paper, "Dokument").status()).isEqualTo(422);
    }

    @Test
    void what_may_harm_readers_or_is_too_much_is_refused_in_plain_words() {
        byte[] svg = SampleFiles.words(
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(document.cookie)</script></svg>");
        assertThat(refused("logo.svg", svg)).contains("SVG");
        assertThat(refused("logo.png", svg)).as("by its bytes, not its name").contains("SVG");
        assertThat(refused("portrett.png", "MZ\u0000\u0003program".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("type");
        assertThat(refused("portrett.png", SampleFiles.pngThatSays(60_000, 60_000)))
                .contains("60000", "piks");
        assertThat(refused("portrett.png", Arrays.copyOf(SampleFiles.png(200, 200), 26 << 20)))
                .contains("25 MB");
        assertThat(refused("portrett.png", new byte[0])).isNotBlank();
    }

    private String refused(String name, byte[] content) {
        var answer = manager.handIn(DESK + "/media", Map.of(), name, content);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("section[aria-labelledby=handed-in] a"))
                .as(name)
                .isEmpty();
        return answer.page()
                .select("section[aria-labelledby=handed-in] .desk-wrong")
                .text();
    }

    private UUID handedIn(String name, byte[] content) {
        var answer = manager.handIn(DESK + "/media", Map.of(), name, content);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        String address = answer.location().replaceFirst("\\?.*", "");
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private void describe(UUID picture, String title) {
        String address = DESK + "/media/" + picture;
        var done = manager.post(
                address,
                "read",
                manager.get(address).page().select("[name=read]").val(),
                "title",
                title,
                "alt.nn",
                title,
                "holder",
                "Sjukehuset",
                "licence",
                "own",
                "consent",
                "not-needed",
                "consent-reason",
                "Ei prøve utan folk");
        assertThat(done.location()).as(done.body()).contains("done=library.described");
    }

    private DeskVisitor.Answer look(@Nullable UUID logo, String words) {
        Document form = manager.get(LOOK).page();
        return manager.post(
                LOOK,
                "read",
                form.select("form[action=" + LOOK + "] [name=read]").val(),
                "theme",
                form.select("[name=theme][checked]").val(),
                "palette",
                "",
                "logo",
                logo == null ? "" : logo.toString(),
                "logo-text.nn",
                words,
                "act",
                "save");
    }
}
