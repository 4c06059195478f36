package no.fnsp.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.fnsp.EmptyInstallation;
import no.fnsp.Fnsp;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Text;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Permits;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DataDirectory;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** A folder is handed in again with something changed, while readers of four hospitals in the west look on. */
@SpringBootTest(classes = Fnsp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmptyInstallation.OnFreshDatabase.class)
class ImportingTest {

    private static final AtomicInteger TEXTS = new AtomicInteger();
    private static final String BASE = Site.NATIONAL_BASE;
    private static final String BERGEN = "helse-bergen.no";
    private static final String STAVANGER = "helse-stavanger.no";
    private static final String FONNA = "helse-fonna.no";
    private static final String FORDE = "helse-forde.no";

    private static final String TEXT = """
            ---
            concept: KEY
            kind: treatment
            themes: [Bein og ledd]
            responsible: helse-bergen.no
            owner: Seksjon for pasientinformasjon
            professional: Overlege, ortopedisk kirurgi
            approved: 2026-03-02
            ---
            === nb
            # Operasjon KEY
            also: ny hofte

            Du får et kunstig hofteledd.

            ## before
            Du må faste i seks timer før du kommer til oss.

            Ta med listen over medisinene dine.

            ## after
            Du kan gå hjem når du klarer trappen.
            """;

    private static final String SITE = """
            short-name: NAME
            languages: [nb, nn]
            theme: vest
            adopts:
              - text: KEY
                follows: FOLLOWS
              - text: KEY-kne
                follows: FOLLOWS
            """;

    @TempDir
    Path root;

    @LocalServerPort
    int port;

    @Autowired
    Importing importing;

    @Autowired
    JdbcClient db;

    @Autowired
    DataDirectory data;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    @Autowired
    Publishing publishing;

    @Autowired
    Permits permits;

    FrontDoor door;
    SampleFolder folder;
    String key;
    String address;

    @BeforeEach
    void four_hospitals_have_the_text() throws IOException {
        door = new FrontDoor(port);
        key = "protese-" + TEXTS.incrementAndGet();
        address = "/behandlinger/" + key;
        folder = new SampleFolder(root);
        folder.with("organisations.csv", Files.readAllBytes(Path.of("examples", "organisations.csv")));
        concept("", "");
        folder.with("concepts/" + key + "-kne.md", TEXT.replace("KEY", key + "-kne"));
        site(BERGEN, "accepted");
        site(STAVANGER, "accepted");
        site(FONNA, "head");
        site(FORDE, "accepted");
        folder.with("sites/" + FORDE + "/local/egen.md", """
                ---
                text: KEY
                ---
                === nb
                ## before: replace
                reason: Vi har andre rutiner.
                I Førde møter du dagen før.
                """.replace("KEY", key));
        take();
    }

    private void concept(String words, String others) {
        assertThat(TEXT).contains(words);
        folder.with("concepts/" + key + ".md", TEXT.replace(words, others).replace("KEY", key));
    }

    private void site(String domain, String follows) {
        folder.with(
                "sites/" + domain + "/site.yaml",
                SITE.replace("NAME", domain).replace("KEY", key).replace("FOLLOWS", follows));
    }

    private List<String> take() {
        return Installed.run(importing, root);
    }

    @Test
    void the_same_again_is_nothing_new() {
        var before = new Installed(db).rows();
        assertThat(take().getLast()).startsWith("0 added, 0 changed, ");
        assertThat(new Installed(db).rows()).isEqualTo(before);
    }

    @Test
    void a_changed_sentence_is_seen_at_once_wherever_the_text_is_followed() throws InterruptedException {
        List<String> all = List.of(BERGEN, STAVANGER, FONNA, FORDE, BASE);
        List<String> tags = all.stream().map(host -> tag(host, address)).toList();
        String other = tag(BERGEN, address + "-kne");
        concept("Ta med listen over medisinene dine.", "Ta med en liste over medisinene dine.");
        assertThat(take().getLast()).startsWith("0 added, 1 changed, ");
        for (String host : List.of(BERGEN, STAVANGER, FONNA, BASE)) {
            assertThat(door.get(host, address).body())
                    .as(host)
                    .contains("Ta med en liste over")
                    .doesNotContain("Ta med listen over");
        }
        assertThat(door.get(FORDE, address).body())
                .contains("I Førde møter du dagen før.")
                .doesNotContain("over medisinene dine");
        for (int i = 0; i < all.size(); i++) {
            // Where the chapter is replaced the page says what it said.
            if (!all.get(i).equals(FORDE)) {
                assertChangesSoon(all.get(i), tags.get(i));
            }
        }
        assertThat(tag(BERGEN, address + "-kne")).isEqualTo(other);
    }

    private void assertChangesSoon(String host, String before) throws InterruptedException {
        Instant late = Instant.now().plusSeconds(1);
        String now = tag(host, address);
        while ((now.isEmpty() || now.equals(before)) && Instant.now().isBefore(late)) {
            Thread.sleep(20);
            now = tag(host, address);
        }
        assertThat(now).as(host).isNotEmpty().isNotEqualTo(before);
    }

    private String tag(String host, String path) {
        var answer = door.get(host, path);
        assertThat(answer.status()).as(host + path).isEqualTo(200);
        return answer.header("ETag");
    }

    @Test
    void a_synonym_alone_changes_the_page_and_its_tag() throws InterruptedException {
        String before = tag(BERGEN, address);
        concept("also: ny hofte", "also: ny hofte, kunstig hofte");
        take();
        assertThat(door.get(BERGEN, address).body()).contains("kunstig hofte");
        assertChangesSoon(BERGEN, before);
    }

    @Test
    void a_broken_file_anywhere_is_refused_with_its_place_and_nothing_is_taken() {
        concept("Ta med listen over medisinene dine.", "Ta med en liste over medisinene dine.");
        folder.with("sites/" + STAVANGER + "/news/ny.md", "---\npublished: i går\n---\n=== nb\n# Ny\n\nNytt.\n");
        assertRefused("sites/" + STAVANGER + "/news/ny.md", 2, "published");
    }

    @Test
    void a_link_to_a_text_that_is_nowhere_is_refused_and_what_was_written_before_it_is_undone() {
        concept("Ta med listen over medisinene dine.", "Ta med en liste over medisinene dine.");
        folder.with(
                "sites/" + STAVANGER + "/news/ny.md",
                "---\npublished: 2026-09-09\n---\n=== nb\n# Ny\n\nLes om [den](concept:finnes-ikke).\n");
        assertRefused("sites/" + STAVANGER + "/news/ny.md", 4, "finnes-ikke");
    }

    private void assertRefused(String file, int line, String reason) {
        var before = new Installed(db).rows();
        assertThatThrownBy(this::take).isInstanceOfSatisfying(Refused.class, refused -> {
            var refusal = refused.refusals().getFirst();
            assertThat(refusal.file()).isEqualTo(file);
            assertThat(refusal.line()).isEqualTo(line);
            assertThat(refusal.reason()).contains(reason);
        });
        assertThat(new Installed(db).rows()).isEqualTo(before);
        assertThat(door.get(BERGEN, address).body()).contains("Ta med listen over");
    }

    @Test
    void an_editorial_change_of_a_number_is_refused_unless_it_has_a_reason() {
        String hours = "faste i seks timer";
        concept(hours, "faste i åtte timer");
        assertRefused("concepts/" + key + ".md", 10, "change: professional");
        folder.with(
                "concepts/" + key + ".md",
                TEXT.replace("KEY", key)
                        .replace(hours, "faste i 6 timer")
                        .replace("approved:", "reason: Samme tall, skrevet med siffer\napproved:"));
        take();
        assertThat(door.get(BERGEN, address).body()).contains("faste i 6 timer");
    }

    @Test
    void a_professional_change_waits_on_sites_that_accept_and_is_shown_where_the_newest_is_followed() {
        folder.with(
                "concepts/" + key + ".md",
                TEXT.replace("KEY", key)
                        .replace("faste i seks timer", "faste i åtte timer")
                        .replace("approved: 2026-03-02", "approved: 2026-09-01\nchange: professional"));
        take();
        assertThat(door.get(BERGEN, address).body()).contains("i seks timer").doesNotContain("i åtte timer");
        assertThat(door.get(FONNA, address).body()).contains("i åtte timer").doesNotContain("i seks timer");
    }

    @Test
    void words_edited_since_are_reported_and_left_alone() {
        Document document = document();
        Edition published =
                editions.published(document.id(), Language.NB, Instant.now()).orElseThrow();
        Text old = (Text) published.body();
        var edited = new Text("Operasjon, rettet", old.lead(), old.chapters());
        var permit = permits.forImporter();
        Draft draft = drafts.start(permit, document, Language.NB, Draft.Lane.ORDINARY, edited, Instant.now());
        assertThat(publishing.publish(permit, draft, ChangeClass.EDITORIAL, "Ny tittel.", Instant.now()))
                .isInstanceOf(Published.Ok.class);
        concept("Ta med listen over medisinene dine.", "Ta med en liste over medisinene dine.");
        List<String> told = take();
        assertThat(told).anyMatch(line -> line.contains("left") && line.contains("concepts/" + key + ".md"));
        assertThat(told.getLast()).contains(" 1 left alone");
        assertThat(door.get(BERGEN, address).body())
                .contains("Operasjon, rettet")
                .contains("Ta med listen over");
    }

    private Document document() {
        var base = sites.find(Site.NATIONAL_BASE, Instant.now()).orElseThrow();
        return documents.find(base.id(), key).orElseThrow();
    }

    @Test
    void an_old_address_leads_to_where_the_text_now_stands() {
        adopts("  - text: KEY\n    slug: KEY-ny\n  - text: KEY-kne\n");
        take();
        assertThat(door.get(BERGEN, address + "-ny").status()).isEqualTo(200);
        assertLeads(BERGEN, address, address + "-ny");
        assertThat(door.get(BERGEN, "/nn" + address + "?sted=voss").header("Location"))
                .isEqualTo("/nn" + address + "-ny?sted=voss");
    }

    @Test
    void two_texts_can_exchange_their_addresses() {
        adopts("  - text: KEY\n    slug: KEY-kne\n  - text: KEY-kne\n    slug: KEY\n");
        take();
        assertThat(door.get(BERGEN, address).page().select("h1").text()).isEqualTo("Operasjon " + key + "-kne");
        assertThat(door.get(BERGEN, address + "-kne").page().select("h1").text())
                .isEqualTo("Operasjon " + key);
    }

    @Test
    void a_text_no_longer_listed_is_left_and_its_address_leads_to_the_national_one() {
        adopts("  - text: KEY-kne\n");
        take();
        assertLeads(BERGEN, address, "https://" + BASE + address);
        assertThat(door.get(BERGEN, "/behandlinger").body()).doesNotContain("href=\"" + address + "\"");
        assertThat(door.get(STAVANGER, address).status()).isEqualTo(200);
        site(BERGEN, "accepted");
        take();
        assertThat(door.get(BERGEN, address).status()).isEqualTo(200);
    }

    private void adopts(String entries) {
        String head = SITE.substring(0, SITE.indexOf("  - text")).replace("NAME", BERGEN);
        folder.with("sites/" + BERGEN + "/site.yaml", head + entries.replace("KEY", key));
    }

    private void assertLeads(String host, String from, String to) {
        var answer = door.get(host, from);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(to);
    }

    @Test
    void a_folder_is_handed_in_over_http_by_the_one_who_has_the_token() throws Exception {
        concept("Ta med listen over medisinene dine.", "Ta med en liste over medisinene dine.");
        var parcel = new ByteArrayOutputStream();
        Parcel.pack(root, parcel);
        var answer = post("localhost", token(), parcel.toByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("1 changed").endsWith(ImportCommand.DONE + "\n");
        assertThat(door.get(BERGEN, address).body()).contains("Ta med en liste over");
    }

    @Test
    void anybody_else_is_answered_as_if_nothing_were_here() throws Exception {
        var parcel = new ByteArrayOutputStream();
        Parcel.pack(root, parcel);
        var before = new Installed(db).rows();
        assertThat(post("localhost", "0".repeat(64), parcel.toByteArray()).statusCode())
                .isEqualTo(404);
        assertThat(post(BERGEN, token(), parcel.toByteArray()).statusCode()).isEqualTo(404);
        assertThat(post("ukjent.example", token(), parcel.toByteArray()).statusCode())
                .isEqualTo(404);
        assertThat(new Installed(db).rows()).isEqualTo(before);
    }

    @Test
    void a_file_that_would_land_outside_the_folder_is_refused() throws Exception {
        var parcel = new ByteArrayOutputStream();
        String name = "fnsp-" + key + ".txt";
        try (var zip = new ZipOutputStream(parcel)) {
            zip.putNextEntry(new ZipEntry("../" + name));
            zip.write("utenfor".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        var before = new Installed(db).rows();
        assertThat(post("localhost", token(), parcel.toByteArray()).body())
                .startsWith("Nothing was imported")
                .contains("outside the folder");
        assertThat(Path.of(System.getProperty("java.io.tmpdir"), name)).doesNotExist();
        assertThat(new Installed(db).rows()).isEqualTo(before);
    }

    @Test
    void what_is_no_parcel_is_refused() throws Exception {
        byte[] garbage = "ikke en zip".getBytes(StandardCharsets.UTF_8);
        assertThat(post("localhost", token(), garbage).body()).contains("Nothing was imported");
    }

    private String token() throws IOException {
        return ImportDoor.find(data.path()).orElseThrow().token();
    }

    private HttpResponse<String> post(String host, String token, byte[] parcel) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/import"))
                .header("Host", host)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(parcel));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
