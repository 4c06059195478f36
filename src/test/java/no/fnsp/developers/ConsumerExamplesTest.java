package no.fnsp.developers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.fnsp.ExampleInstallation;
import no.fnsp.adopting.NationalTexts;
import no.fnsp.content.Document;
import no.fnsp.sharing.Adoption;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The examples in docs/how-to do what they say, run as a reader runs them: {@code java} and {@code node} must be there. */
@ExampleInstallation
class ConsumerExamplesTest {

    private static final String SITE = "betaniensykehus.no";
    private static final Path EXAMPLES = Path.of("docs/how-to");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient db;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Mirror.java", "mirror.mjs"})
    void a_mirror_reads_everything_once_and_then_what_has_changed(String example) throws Exception {
        Path copy = folder.resolve("copy");
        run(example, "", origin(), SITE, copy.toString());
        Set<String> first = files(copy);
        assertThat(first).hasSizeGreaterThan(3);
        assertThat(Files.readString(copy.resolve(first.iterator().next()))).contains("\"licence\":\"CC-BY-4.0\"");

        var national = new NationalTexts(platform);
        Document text = national.text("Speilet", List.of("Møt fastende."), List.of("Hvil deg."), national.now());
        national.adopt(national.site(SITE), text, Adoption.Follows.ACCEPTED, national.now());
        String news = text.id() + ".json";
        caughtUp(example, copy, news, true);
        assertThat(Files.readString(copy.resolve(news))).contains("Møt fastende.");

        Withdrawals.withdraw(port, db, text);
        caughtUp(example, copy, news, false);
        assertThat(files(copy)).isEqualTo(first);
    }

    /** What was written takes a moment to get its number. */
    private void caughtUp(String example, Path copy, String file, boolean there) throws Exception {
        for (int i = 0; i < 50 && files(copy).contains(file) != there; i++) {
            run(example, "", origin(), SITE, copy.toString());
        }
        assertThat(files(copy).contains(file)).isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ShowTreatment.java", "show-treatment.mjs"})
    void a_page_shows_the_text_whose_it_is_and_where_it_is_from(String example) throws Exception {
        var page = Jsoup.parse(run(example, "", origin(), "helse-bergen.no", "hofteprotese", "nn"));
        assertThat(page.select("html").attr("lang")).isEqualTo("nn");
        assertThat(page.select("h1").text()).isEqualTo("Hofteprotese");
        assertThat(page.select("h2").size()).isGreaterThan(3);
        assertThat(page.select("small").eachText()).isNotEmpty();
        assertThat(page.select("a").last().attr("href"))
                .contains("helse-bergen.no")
                .endsWith("/behandlinger/hofteprotese");
        assertThat(page.text()).contains("CC BY 4.0");
        assertThat(page.html()).doesNotContain("\\n", "\\\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VerifyWebhook.java", "verify-webhook.mjs"})
    void a_delivery_is_believed_when_its_signature_is_right_and_new(String example) throws Exception {
        byte[] key = "a secret of thirty-two letters!!".getBytes(StandardCharsets.UTF_8);
        String secret = "whsec_" + Base64.getEncoder().encodeToString(key);
        String body = "{\"type\":\"description.changed\",\"number\":8241,\"words\":\"æøå\"}";
        String now = Long.toString(Instant.now().getEpochSecond());
        String right = signature(key, "msg_1", now, body);

        assertThat(run(example, body, secret, "msg_1", now, right)).isEqualTo("true");
        assertThat(run(example, body, secret, "msg_1", now, "v1,b2xk " + right)).isEqualTo("true");
        assertThat(run(example, body + " ", secret, "msg_1", now, right)).isEqualTo("false");
        assertThat(run(example, body, secret, "msg_2", now, right)).isEqualTo("false");
        String old = Long.toString(Instant.now().getEpochSecond() - 600);
        assertThat(run(example, body, secret, "msg_1", old, signature(key, "msg_1", old, body)))
                .isEqualTo("false");
    }

    private static String signature(byte[] key, String id, String timestamp, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private static Set<String> files(Path copy) throws IOException {
        try (Stream<Path> all = Files.list(copy)) {
            return all.map(one -> one.getFileName().toString())
                    .filter(one -> one.endsWith(".json"))
                    .collect(Collectors.toSet());
        }
    }

    /** @return what it wrote, without the end of the last line */
    private String run(String example, String input, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(
                example.endsWith(".java")
                        ? Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()
                        : "node");
        command.add(EXAMPLES.resolve(example).toString());
        command.addAll(List.of(arguments));
        Path told = folder.resolve("told.txt");
        Path trouble = folder.resolve("trouble.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(told.toFile())
                .redirectError(trouble.toFile())
                .start();
        try (var out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor()).as(Files.readString(trouble)).isZero();
        return Files.readString(told).strip();
    }
}
