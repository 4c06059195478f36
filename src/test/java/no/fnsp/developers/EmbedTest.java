package no.fnsp.developers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fnsp.ExampleInstallation;
import no.fnsp.Looks;
import no.fnsp.adopting.NationalTexts;
import no.fnsp.content.Document;
import no.fnsp.sharing.Adoption;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hospital's text on somebody else's page: another origin, with strict rules of its own, in a real browser. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedTest {

    private static final String SITE = "haraldsplass.no";
    private static final Path PICTURES = Path.of("target/developers");

    private final HttpClient client = HttpClient.newHttpClient();
    private Playwright playwright;
    private Browser browser;
    private HttpServer other;
    private volatile String line = "";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient db;

    @BeforeAll
    void open() throws Exception {
        Files.createDirectories(PICTURES);
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            byte[] page = ("<!DOCTYPE html><html lang=nb><title>Vår side</title><main><h1>Vår side</h1>" + line
                            + "</main>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders()
                    .add(
                            "Content-Security-Policy",
                            "default-src 'none'; img-src 'self'; script-src " + origin() + "; frame-src " + origin());
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        other.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-gpu", "--no-first-run", "--disable-background-networking")));
    }

    @AfterAll
    void close() {
        playwright.close();
        other.stop(0);
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private String elsewhere() {
        return "http://127.0.0.1:" + other.getAddress().getPort() + "/";
    }

    @Test
    void the_line_shows_the_text_as_high_as_it_is_and_keeps_nothing_on_the_device() throws Exception {
        line = made("http://helse-bergen.no/nb/behandlinger/hofteprotese?sted=haukeland");
        try (var context = browser.newContext();
                Page page = context.newPage()) {
            var wrong = new ArrayList<String>();
            page.onConsoleMessage(message -> wrong.add(message.text()));
            page.navigate(elsewhere());
            var text = page.frameLocator("iframe");
            assertThat(text.locator("h1")).hasText("Hofteprotese");
            assertThat(page.locator("a[data-fnsp]")).isHidden();
            assertThat(page.locator("iframe").getAttribute("title")).contains("Hofteprotese", "Helse Bergen");
            assertThat(text.locator("#oppmote")).containsText("Haukeland");
            assertThat(text.locator(".edited")).containsText("CC BY 4.0");
            assertThat(text.locator(".part-local .origin").first()).isVisible();
            page.waitForFunction("() => document.querySelector('iframe').offsetHeight > 1000");
            assertThat(context.cookies()).isEmpty();
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void without_script_the_line_is_a_link() throws Exception {
        line = made("https://helse-bergen.no/behandlinger/hofteprotese");
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
                Page page = context.newPage()) {
            page.navigate(elsewhere());
            assertThat(page.locator("a[data-fnsp]")).isVisible();
            assertThat(page.locator("a[data-fnsp]").getAttribute("href"))
                    .contains("helse-bergen.no", "/behandlinger/hofteprotese");
            assertThat(page.locator("iframe")).hasCount(0);
        }
    }

    @Test
    void a_text_that_is_withdrawn_says_so_where_it_stood() throws Exception {
        var national = new NationalTexts(platform);
        Document text = national.text("Innebygd", List.of("Møt fastende."), List.of("Hvil deg."), national.now());
        national.adopt(national.site(SITE), text, Adoption.Follows.ACCEPTED, national.now());
        String slug = NationalTexts.path(text).replaceFirst(".*/", "");
        String address = "/embed/v1/" + SITE + "/" + slug + "?language=nb";
        assertThat(get(address).body()).contains("Møt fastende.");

        Withdrawals.withdraw(port, db, text);

        var gone = get(address);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).doesNotContain("Møt fastende.");
        assertThat(Jsoup.parse(gone.body()).select("h1").text()).isEqualTo("Teksten er trukket tilbake");
        line = "<a href=\"https://haraldsplass.no/\" data-fnsp=\"" + SITE + "/" + slug
                + "\" data-language=\"nb\">Innebygd</a>" + "<script async src=\"" + origin()
                + "/embed/v1.js\"></script>";
        try (Page page = browser.newPage()) {
            page.navigate(elsewhere());
            assertThat(page.frameLocator("iframe").locator("h1")).hasText("Teksten er trukket tilbake");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/embed/v1/helse-bergen.no/finnes-ikke | 404 | Vi finn ikkje teksten",
                "/embed/v1/finnes.ikke/hofteprotese | 404 | Vi finner ikke teksten",
                "/embed/v1/helse-bergen.no/%3Cscript%3E | 404 | Vi finn ikkje teksten",
                "/embed/v1/helse-bergen.no/hofteprotese?place=mars&language=klingon | 200 | Hofteprotese",
                "/embed/v1/helse-bergen.no/hofteprotese?place=%22%3E%3Cscript%3E | 200 | Hofteprotese",
            })
    void whatever_is_asked_there_is_a_page_that_says_what_it_is(String address, int status, String heading)
            throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo(heading);
        assertThat(answer.body()).doesNotContain("\"><script");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tull og tøys | Det er ikke adressen til en side",
                "https://helse-bergen.no/behandlinger/%00 | Det er ikke adressen til en side",
                "https://example.org/behandlinger/hofteprotese | ikke hos et av sykehusene",
                "https://helse-bergen.no/avdelinger | ingen tekst om en behandling",
                "https://helse-bergen.no/behandlinger/finnes-ikke | ingen tekst om en behandling",
            })
    void an_address_that_is_no_treatment_is_explained_and_kept(String address, String told) throws Exception {
        var page = Jsoup.parse(get("/embed?address=" + encoded(address)).body());
        assertThat(page.select("[role=alert]").text()).contains(told);
        assertThat(page.select("#adresse").val()).isEqualTo(address);
        assertThat(page.select("#html")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "docs,/api?language=nn",
        "problems,/api/v1/problems",
        "terms,/api/v1/terms?language=nn",
        "embed,/embed?address=tull",
        "embed-line,/embed?address=https://helse-bergen.no/behandlinger/hofteprotese",
        "embedded,/embed/v1/helse-bergen.no/hofteprotese",
        "embedded-unknown,/embed/v1/helse-bergen.no/nei"
    })
    void a_page_is_accessible_and_fits(String name, String address) {
        try (Page page = browser.newPage()) {
            page.navigate(origin() + address);
            assertThat(Looks.wrong(page, PICTURES.resolve(name))).isEmpty();
        }
    }

    /** What the page where lines are made says shall be pasted. */
    private String made(String address) throws Exception {
        String html = Jsoup.parse(get("/embed?address=" + encoded(address)).body())
                .select("#html")
                .val();
        assertThat(html).contains("<a href=", "/embed/v1.js");
        return html;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(origin() + address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
