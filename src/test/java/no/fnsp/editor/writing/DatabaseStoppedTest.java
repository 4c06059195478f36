package no.fnsp.editor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.Fnsp;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** PostgreSQL is stopped while somebody writes, and started again: nothing that was written is lost, and nothing stands twice. */
@Tag("browser")
class DatabaseStoppedTest {

    private static final int PORT = freePort();
    private static final String SITE = """
            short-name: Helse Bergen
            languages: [nn, nb]
            theme: vest
            """;

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext platform;
    private static Chromium chromium;

    private DeskVisitor eivind;
    private BrowserContext browser;
    private String article;

    @BeforeAll
    static void a_small_installation_on_a_database_of_its_own() throws IOException {
        Path examples = folder.resolve("examples");
        Path site = examples.resolve("sites/helse-bergen.no");
        Files.createDirectories(site);
        Files.createDirectories(examples.resolve("concepts"));
        Files.copy(Path.of("examples/organisations.csv"), examples.resolve("organisations.csv"));
        Files.writeString(site.resolve("site.yaml"), SITE);
        postgres = server();
        platform = new SpringApplicationBuilder(Fnsp.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres") + "&password=postgres",
                        "--spring.datasource.hikari.connection-timeout=1000",
                        "--fnsp.examples=" + examples,
                        "--fnsp.data=" + Files.createDirectories(folder.resolve("data")));
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() throws IOException {
        chromium.close();
        platform.close();
        postgres.close();
    }

    @BeforeEach
    void a_draft() {
        eivind = DeskVisitor.as(port(), Role.EDITOR);
        article = AtTheDesk.article(DeskVisitor.as(port(), Role.SITE_MANAGER), AtTheDesk.title("Til bading"));
        AtTheDesk.write(eivind, article, "Til bading", "Om bading.", "Ta med håndkle.</p><p>Dusj først.");
        browser = chromium.of(eivind);
    }

    @AfterEach
    void nothing_was_complained_of() throws IOException {
        browser.close();
        assertThat(chromium.complaints()).isEmpty();
        if (!isRunning()) {
            start();
        }
    }

    @Test
    void what_is_written_meanwhile_is_saved_by_itself_when_it_is_back() throws IOException {
        OpenForm form = form().append("c0.text", "håndkle", " Og såpe.").until("saved");
        postgres.close();
        form.append("c0.text", "såpe", " Skrive utan database.").until("away");
        assertThat(form.page().locator("[data-save-state]").textContent())
                .contains("Ikkje lagra enno")
                .contains("teken vare på i nettlesaren")
                .doesNotContain("Databasen svarer ikke");
        form.append("c0.text", "Dusj", " Og endå meir.");
        start();
        savedSoon(form);
        form.reloaded().has("c0.text", "Skrive utan database.");
        assertThat(times(form, "Skrive utan database.")).isEqualTo(1);
        assertThat(times(form, "Og endå meir.")).isEqualTo(1);
        assertThat(form.page().locator(".desk-kept").count()).isZero();
    }

    @Test
    void whoever_loads_the_page_anew_is_told_so_in_their_language_and_gets_the_text_back_afterwards()
            throws IOException {
        OpenForm form = form();
        postgres.close();
        form.append("c0.text", "håndkle", " Før eg lasta sida på nytt.").until("away");
        form.reloaded();
        assertThat(form.page().locator("h1").textContent()).isEqualTo("Vi får ikkje lagra eller henta noko akkurat no");
        assertThat(kept(form.page())).contains("Før eg lasta sida på nytt.");
        start();
        form.reloaded();
        form.page().locator(".desk-kept button").first().click();
        form.has("c0.text", "Før eg lasta sida på nytt.");
        form.reloaded().has("c0.text", "Før eg lasta sida på nytt.");
        assertThat(times(form, "Før eg lasta")).isEqualTo(1);
        assertThat(form.page().locator(".desk-kept").count()).isZero();
    }

    @Test
    void a_plain_form_is_given_back_with_what_was_written_and_can_be_sent_again() throws IOException {
        String comments = article + "/comments";
        eivind.get(comments);
        String words = "Står det seks timar eller åtte?";
        List<String> forms = List.of(
                comments,
                AtTheDesk.BERGEN + "/orders",
                AtTheDesk.BERGEN + "/notices",
                "/approval/" + "x".repeat(43) + "/answer");
        postgres.close();
        for (String form : forms) {
            DeskVisitor.Answer away = eivind.post(form, "chapter", "", "words", words, "choice", "ja");
            assertThat(away.status()).as(form).isEqualTo(503);
            assertThat(away.header("Retry-After")).as(form).isEqualTo("10");
            assertThat(away.page().select("h1").text()).as(form).startsWith("Dette er ikkje lagra enno");
            assertThat(away.page().select("textarea[name=words]").text())
                    .as(form)
                    .isEqualTo(words);
            assertThat(away.page().select("main form").attr("action")).as(form).isEqualTo(form);
        }
        DeskVisitor.Answer away = eivind.post(comments, "words", words);
        start();
        DeskVisitor.Answer sent = eivind.postRaw(comments, body(away));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        assertThat(eivind.get(comments).page().select(".comments-words").eachText())
                .containsExactly(words);
    }

    @Test
    void what_another_page_made_somebody_send_is_not_given_back() throws IOException {
        postgres.close();
        DeskVisitor.Answer away =
                eivind.postRaw(article + "/comments", "words=Kj%C3%B8p+dette", "Origin", "https://ond.example");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.body()).doesNotContain("Kjøp dette");
    }

    @Test
    void without_script_the_whole_text_is_given_back() throws IOException {
        Element form = eivind.get(article).page().selectFirst("form#skjema");
        assertThat(form).isNotNull();
        var fields = new ArrayList<String>();
        form.select("input[name]:not([type=checkbox]), textarea[name]").forEach(field -> {
            fields.add(field.attr("name"));
            fields.add(field.val().replace("håndkle", "håndkle og såpe"));
        });
        postgres.close();
        DeskVisitor.Answer away = eivind.post(article + "/draft", fields.toArray(String[]::new));
        assertThat(away.status()).isEqualTo(503);
        start();
        DeskVisitor.Answer sent = eivind.postRaw(article + "/draft", body(away));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        assertThat(eivind.get(article).body()).containsOnlyOnce("Ta med håndkle og såpe.");
    }

    /** What the form on the page sends when its button is pressed. */
    private static String body(DeskVisitor.Answer page) {
        var pairs = new ArrayList<String>();
        page.page()
                .select("main form [name]")
                .forEach(field -> pairs.add(encoded(field.attr("name")) + "="
                        + encoded(
                                field.tagName().equals("textarea")
                                        ? field.wholeText().stripLeading()
                                        : field.val())));
        return String.join("&", pairs);
    }

    private static String encoded(String word) {
        return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8);
    }

    private OpenForm form() {
        return OpenForm.in(browser, eivind.origin() + article);
    }

    private static int times(OpenForm form, String words) {
        String all = form.html("c0.text");
        return (all.length() - all.replace(words, "").length()) / words.length();
    }

    private static String kept(Page page) {
        return (String) page.evaluate("() => JSON.stringify(Object.entries(localStorage))");
    }

    /** It asks again after two, four, eight … seconds, and the platform needs a moment to find its database. */
    private static void savedSoon(OpenForm form) {
        Locator saved = form.page().locator("[data-save-state]:is([data-state=saved], [data-state=merged])");
        PlaywrightAssertions.assertThat(saved).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
    }

    private static boolean isRunning() {
        try (var socket = new java.net.Socket("localhost", PORT)) {
            return socket.isConnected();
        } catch (IOException none) {
            return false;
        }
    }

    private void start() throws IOException {
        postgres = server();
        while (eivind.get("/desk/help").status() == 503) {
            Thread.onSpinWait();
        }
    }

    private static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(PORT)
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "100")
                .start();
    }

    private static int port() {
        return Integer.parseInt(String.valueOf(platform.getEnvironment().getProperty("local.server.port")));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
