package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import no.fnsp.ExampleInstallation;
import no.fnsp.press.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages as documents, as readers ask for them. */
@ExampleInstallation
class LeafletsAtTheFrontDoorTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String HIP = "/behandlinger/hofteprotese";

    @LocalServerPort
    int port;

    FrontDoor door;

    @BeforeEach
    void open() {
        door = new FrontDoor(port);
    }

    @Test
    void a_page_leads_to_its_leaflet_with_the_place_and_the_language() throws IOException {
        var page = door.get(BERGEN, "/nb" + HIP + "?sted=voss").page();
        String leaflet = page.select(".leaflet a[type=application/pdf]").attr("href");
        assertThat(leaflet).isEqualTo("/nb" + HIP + ".pdf?sted=voss");
        String words = words(pdf(leaflet));
        assertThat(words)
                .contains("Hofteprotese", "Oppmøtested", "Voss sjukehus", "Om denne teksten", "Skrevet ut")
                .contains("helse-bergen.no/nb" + HIP + "?sted=voss")
                .contains("Eksempelside")
                .contains("1 / ");
        assertThat(words).doesNotContain("Hvor skal du behandles?").doesNotContain("På denne siden");
    }

    @ParameterizedTest
    @CsvSource({
        "helse-bergen.no, /behandlinger/hofteprotese.pdf?sted=voss, nn",
        "helse-bergen.no, /nb/behandlinger/hofteprotese.pdf, nb",
        "finnmarkssykehuset.no, /se/behandlinger/hofteprotese.pdf, se",
        "helse-bergen.no, /en/avdelinger/ortopedisk-klinikk.pdf, en"
    })
    void a_leaflet_is_a_tagged_document_in_the_language_of_the_page(String host, String address, String language)
            throws Exception {
        var answer = door.bytes(host, address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(PdfUa.broken(answer.body())).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void whoever_has_a_leaflet_is_told_that_it_is_still_the_same() {
        var first = pdf(HIP + ".pdf");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(first.headers().firstValue("Content-Disposition").orElse("")).contains("hofteprotese.pdf");
        assertThat(first.headers().firstValue("Link").orElse("")).contains("https://helse-bergen.no" + HIP);
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(door.bytes(BERGEN, HIP + ".pdf", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(door.get(BERGEN, HIP).header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/finnes-ikke.pdf", "/behandlinger.pdf", "/avdelinger.pdf", "/.pdf", "/behandlinger/.pdf"})
    void what_is_no_page_to_take_home_is_answered_404_as_a_page(String address) {
        var answer = door.get(BERGEN, address);
        assertThat(answer.status()).as(address).isEqualTo(404);
        assertThat(answer.page().select("h1").text()).isEqualTo("Vi fann ikkje sida");
    }

    @Test
    void an_address_that_leads_on_leads_to_the_leaflet_there() {
        var answer = door.get(BERGEN, "/behandlinger/dialyse.pdf?sted=voss");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/behandlinger/dialyse-i-bergen-og-paa-voss.pdf?sted=voss");
        assertThat(door.send("POST", BERGEN, HIP + ".pdf").status()).isEqualTo(405);
        assertThat(door.send("HEAD", BERGEN, HIP + ".pdf").status()).isEqualTo(200);
    }

    @Test
    void several_texts_are_gathered_in_one_document() throws Exception {
        var page = door.get(BERGEN, "/utskrift?q=hofte&tekst=roentgen").page();
        assertThat(page.select(".gather-chosen input[checked]").eachAttr("value"))
                .containsExactly("roentgen");
        assertThat(page.select("fieldset:not(.gather-chosen) input").eachAttr("value"))
                .contains("hofteprotese")
                .doesNotContain("roentgen");
        String document = page.select("button[formaction]").attr("formaction");
        byte[] pdf = pdf(document + "?q=&tekst=roentgen&tekst=hofteprotese").body();
        assertThat(PdfUa.broken(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String first = words(read, 1);
            assertThat(first).contains("Informasjon til deg som er pasient", "Innhald", "Hofteprotese");
            assertThat(first).containsPattern("Hofteprotese\\s*\\.+\\s*\\d");
            assertThat(words(read, read.getNumberOfPages())).contains("helse-bergen.no" + HIP);
        }
    }

    @Test
    void nothing_chosen_or_too_much_leads_back_to_where_it_is_chosen() {
        assertThat(door.get(BERGEN, "/utskrift.pdf").header("Location")).isEqualTo("/utskrift?tekst=-");
        assertThat(door.get(BERGEN, "/utskrift?tekst=-")
                        .page()
                        .select("[role=status]")
                        .text())
                .contains("Kryss av");
        assertThat(door.get(BERGEN, "/utskrift").page().select("[role=status]")).isEmpty();
        String many = "?tekst="
                + String.join(
                        "&tekst=",
                        door.get(BERGEN, "/utskrift")
                                .page()
                                .select("input[name=tekst]")
                                .eachAttr("value")
                                .subList(0, 13));
        var answer = door.get(BERGEN, "/utskrift.pdf" + many);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(door.get(BERGEN, answer.header("Location"))
                        .page()
                        .select("[role=status]")
                        .text())
                .contains("fleire enn 12");
    }

    @Test
    void on_the_platforms_own_host_there_are_no_leaflets() {
        assertThat(door.get("localhost", HIP + ".pdf").status()).isEqualTo(404);
        assertThat(door.get("finnes-ikke.no", HIP + ".pdf").status()).isEqualTo(404);
    }

    private HttpResponse<byte[]> pdf(String address) {
        var answer = door.bytes(BERGEN, address);
        assertThat(answer.statusCode())
                .as(address + " "
                        + new String(answer.body(), StandardCharsets.UTF_8)
                                .lines()
                                .findFirst())
                .isEqualTo(200);
        return answer;
    }

    private static String words(HttpResponse<byte[]> answer) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String words(PDDocument pdf, int page) throws IOException {
        var reading = new PDFTextStripper();
        reading.setStartPage(page);
        reading.setEndPage(page);
        return reading.getText(pdf).replaceAll("\\s+", " ");
    }
}
