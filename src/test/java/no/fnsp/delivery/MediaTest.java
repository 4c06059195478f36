package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.media.Asset;
import no.fnsp.media.DocumentAddress;
import no.fnsp.media.Item;
import no.fnsp.media.MediaDesk;
import no.fnsp.media.Picture;
import no.fnsp.media.PictureAddress;
import no.fnsp.media.Ratio;
import no.fnsp.media.SampleFiles;
import no.fnsp.site.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures and documents as a browser gets them. */
@ExampleInstallation
class MediaTest {

    private static final String BERGEN = "helse-bergen.no";

    @Autowired
    MediaDesk desk;

    @Autowired
    Sites sites;

    @LocalServerPort
    int port;

    private FrontDoor door;
    private UUID site;

    @BeforeEach
    void a_reader_at_a_hospital() {
        door = new FrontDoor(port);
        site = sites.find(BERGEN, Instant.now()).orElseThrow().id();
    }

    @Test
    void a_picture_comes_on_every_host_without_a_cookie_and_may_be_kept_for_a_day() {
        PictureAddress address = shown(MediaDesk.withoutPeople());
        for (String host : new String[] {BERGEN, "stolav.no", "localhost"}) {
            var answer = door.bytes(host, address.path());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("image/webp");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .contains("max-age=86400", "s-maxage=60", "immutable", "public");
            assertThat(new String(answer.body(), 8, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("WEBP");
        }
    }

    @Test
    void a_picture_that_the_browser_has_is_not_sent_again() {
        PictureAddress address = shown(MediaDesk.withoutPeople());
        String tag = door.get(BERGEN, address.path()).header("ETag");
        assertThat(door.get(BERGEN, address.path(), "If-None-Match", tag).status())
                .isEqualTo(304);
    }

    @Test
    void nobody_may_keep_a_picture_longer_than_its_consent_lasts() {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Oslo"));
        PictureAddress address = shown(MediaDesk.consentedUntil(today));
        String kept = door.get(BERGEN, address.path()).header("Cache-Control");
        long seconds = Arrays.stream(kept.split("[ ,]+"))
                .filter(part -> part.startsWith("max-age="))
                .mapToLong(part -> Long.parseLong(part.substring(8)))
                .sum();
        long left = java.time.Duration.between(
                        Instant.now(), MediaDesk.consentedUntil(today).shownUntil())
                .toSeconds();
        assertThat(seconds).isBetween(left - 5, left + 5);
    }

    @Test
    void a_picture_whose_consent_has_run_out_is_gone_and_nobody_may_keep_that_answer() {
        PictureAddress address = shown(MediaDesk.consentedUntil(LocalDate.of(2026, 3, 3)));
        var answer = door.get(BERGEN, address.path(), "If-None-Match", "*");
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.page().select("h1").text()).isEqualTo("Biletet eller fila er teken bort");
        assertThat(door.get("localhost", address.path()).status()).isEqualTo(410);
    }

    @Test
    void an_address_where_no_picture_is_looks_as_any_other_where_nothing_is() {
        PictureAddress address = shown(MediaDesk.withoutPeople());
        for (String path : new String[] {
            "/media/" + UUID.randomUUID() + "/0123456789ab/whole-640.webp",
            address.path().replace("640", "641"),
            address.path().replace("whole", "16x10"),
            address.path() + "/x",
            "/media/" + address.asset() + "/resepsjonen.jpg",
            "/media/hva-som-helst"
        }) {
            var answer = door.get(BERGEN, path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.page().select("h1").text()).as(path).isEqualTo("Vi fann ikkje sida");
        }
    }

    @Test
    void a_picture_that_nobody_has_described_is_not_shown() {
        Asset asset = desk.kept(site, "ny.jpg", photo());
        var address = new Picture(now(asset), Ratio.WHOLE).address(320, PictureAddress.Format.JPG);
        assertThat(door.get(BERGEN, address.path()).status()).isEqualTo(404);
    }

    @Test
    void a_pdf_is_read_in_the_browser_in_parts_if_it_likes() {
        byte[] pdf = SampleFiles.pdf(2 + (int) (Math.random() * 50));
        String path = document("Brosjyre om søvn.pdf", pdf);
        assertThat(path).endsWith("/Brosjyre%20om%20s%C3%B8vn.pdf");
        var whole = door.bytes(BERGEN, path);
        assertThat(whole.body()).isEqualTo(pdf);
        assertThat(whole.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(whole.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
        var part = door.bytes(BERGEN, path, "Range", "bytes=10-19");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(pdf, 10, 20));
    }

    @Test
    void any_other_document_is_saved_and_can_do_nothing_here() {
        String path = document("priser.csv", SampleFiles.words("sted;pris\n" + UUID.randomUUID() + ";1\n"));
        var answer = door.get(BERGEN, path);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_document_under_an_older_name_leads_to_the_one_it_has() {
        String path = document("priser.csv", SampleFiles.words("sted;pris\n" + UUID.randomUUID() + ";1\n"));
        var answer = door.get(BERGEN, path.replace("priser", "gamle-priser"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(path);
    }

    @Test
    void nothing_is_written_through_these_addresses() {
        PictureAddress address = shown(MediaDesk.withoutPeople());
        assertThat(door.send("POST", BERGEN, address.path()).status()).isEqualTo(405);
    }

    private byte[] photo() {
        // Never the same twice, or it would be the same asset.
        return SampleFiles.jpeg(700 + (int) (Math.random() * 300), 400 + (int) (Math.random() * 300));
    }

    private PictureAddress shown(no.fnsp.media.Description description) {
        Asset asset = desk.kept(site, "resepsjonen.jpg", photo());
        desk.describe(asset, description, MediaDesk.MONDAY);
        return new Picture(now(asset), Ratio.WHOLE).address(640, PictureAddress.Format.WEBP);
    }

    private String document(String name, byte[] content) {
        Asset asset = desk.kept(site, name, content);
        desk.describe(asset, MediaDesk.withoutPeople(), MediaDesk.MONDAY);
        return DocumentAddress.of(now(asset)).path();
    }

    private Item now(Asset asset) {
        return desk.items().at(asset.id(), MediaDesk.MONDAY).orElseThrow();
    }
}
