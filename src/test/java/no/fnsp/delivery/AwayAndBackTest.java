package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import no.fnsp.Fnsp;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.kept.KeptPages;
import no.fnsp.kept.Serving;
import no.fnsp.notice.Body;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Grade;
import no.fnsp.notice.Notice;
import no.fnsp.notice.NoticeChanges;
import no.fnsp.notice.Period;
import no.fnsp.notice.Saying;
import no.fnsp.notice.Wording;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on a database of their own: what is published on one is shown by the other, and both go on when the database is away. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AwayAndBackTest {

    private static final String HOST = "helse-fjern.no";
    private static final String WARNING = "Siden kan være utdatert";

    @TempDir
    static Path folder;

    static EmbeddedPostgres postgres;
    static ConfigurableApplicationContext one;
    static ConfigurableApplicationContext other;
    static Document article;

    @BeforeAll
    static void two_nodes() throws IOException {
        postgres = server().start();
        one = node("one");
        other = node("other");
        Site site = site();
        article = bean(Documents.class)
                .open(
                        permit(),
                        new Document(UUID.randomUUID(), Kind.ARTICLE, site.id(), "/artikkel", null, null, null));
        bean(Placements.class).place(permit(), new Placement(site.id(), "/artikkel", article.id(), 0), now());
        publish("Først");
        assertSoon(() -> title(other).equals("Først") && title(one).equals("Først"), Duration.ofSeconds(5));
    }

    @AfterAll
    static void stop() throws IOException {
        other.close();
        one.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void what_is_published_on_one_is_shown_there_at_once_and_by_the_other_within_the_lease() {
        for (int round = 0; round < 5; round++) {
            String words = "Runde " + round;
            publish(words);
            assertThat(title(one)).isEqualTo(words);
            assertSoon(() -> title(other).equals(words), Duration.ofSeconds(2));
        }
    }

    @Test
    @Order(2)
    void a_node_whose_listening_connection_is_cut_again_and_again_is_no_more_than_a_moment_behind() {
        for (int round = 0; round < 4; round++) {
            assertSoon(() -> cutListening() > 0, Duration.ofSeconds(5));
            String words = "Avskåret " + round;
            publish(words);
            assertThat(title(one)).isEqualTo(words);
            assertSoon(() -> title(other).equals(words), Duration.ofSeconds(3));
        }
    }

    @Test
    @Order(2)
    void a_notice_that_is_published_on_one_is_on_the_page_that_the_other_has_kept_within_five_seconds() {
        for (String title : List.of("Telefonene er nede", "Rød beredskap")) {
            assertThat(notices(other)).isEmpty();
            assertSoon(() -> isKept(other), Duration.ofSeconds(3));
            Notice notice = say(title);
            assertThat(notices(one)).isEqualTo(title);
            assertSoon(() -> notices(other).equals(title), Duration.ofSeconds(5));
            assertSoon(() -> isKept(other), Duration.ofSeconds(3));
            bean(NoticeChanges.class).end(permit(), notice);
            assertThat(notices(one)).isEmpty();
            assertSoon(() -> notices(other).isEmpty(), Duration.ofSeconds(5));
        }
    }

    @Test
    @Order(3)
    void while_the_database_is_away_what_is_kept_is_shown_with_a_warning_and_when_it_is_back_all_is_as_before()
            throws IOException {
        publish("Sist kjent");
        assertThat(title(one)).isEqualTo("Sist kjent");
        assertSoon(() -> title(other).equals("Sist kjent"), Duration.ofSeconds(3));
        say("Strømmen er borte");
        for (var node : List.of(one, other)) {
            assertSoon(() -> notices(node).equals("Strømmen er borte"), Duration.ofSeconds(5));
        }
        postgres.close();

        assertSoon(() -> says(other, WARNING) && says(one, WARNING), Duration.ofSeconds(10));
        for (var node : List.of(one, other)) {
            var answer = door(node).get(HOST, "/artikkel");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("h1").text()).isEqualTo("Sist kjent");
            assertThat(answer.page().select("aside.strip").text()).contains("akkurat nå");
            assertThat(answer.header("ETag")).isEmpty();
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertSoon(() -> health(node).contains("OUT_OF_DATE"), Duration.ofSeconds(5));
        }
        for (String path : List.of("/artikkel", "/aldri-vist", "/varsel")) {
            var answer = door(one).get(HOST, path);
            assertThat(answer.status()).as(path).isEqualTo(path.equals("/artikkel") ? 200 : 503);
            assertThat(answer.page().select(".notice-title").text()).as(path).isEqualTo("Strømmen er borte");
        }
        assertThat(door(one).get("ukjent.no", "/").status()).isEqualTo(503);

        postgres = server().start();
        assertSoon(() -> !says(one, WARNING) && !says(other, WARNING), Duration.ofSeconds(15));
        publish("Etterpå");
        assertThat(title(one)).isEqualTo("Etterpå");
        assertSoon(() -> title(other).equals("Etterpå"), Duration.ofSeconds(3));
        assertThat(door(other).get("localhost", "/actuator/health/serving").body())
                .contains("UP");
    }

    private static EmbeddedPostgres.Builder server() {
        return EmbeddedPostgres.builder()
                .setPort(PORT)
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "100");
    }

    private static final int PORT = freePort();

    private static int freePort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static ConfigurableApplicationContext node(String name) throws IOException {
        return new SpringApplicationBuilder(Fnsp.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres")
                                + "&password=postgres&ApplicationName=" + name,
                        "--spring.datasource.hikari.connection-timeout=1000",
                        "--fnsp.data=" + Files.createDirectories(folder.resolve(name)));
    }

    private static <T> T bean(Class<T> type) {
        return one.getBean(type);
    }

    private static Permit permit() {
        return bean(Permits.class).forImporter();
    }

    private static java.time.Instant now() {
        return bean(DatabaseClock.class).now();
    }

    private static Site site() {
        var settings = new Settings(
                HOST,
                HOST,
                null,
                "",
                "vest",
                List.of(Language.NB),
                "vest",
                true,
                true,
                Words.NONE,
                Settings.Contact.NONE,
                List.of(),
                List.of());
        var site = new Site(bean(Sites.class).named(permit(), HOST), HOST, HOST, "", settings);
        bean(Sites.class).set(permit(), site, now());
        return site;
    }

    private static void publish(String title) {
        Text words = new Text(title, List.of(Markup.clean("Ingress.")), List.of());
        Edition edition = bean(Editions.class).add(permit(), article, Language.NB, words, Editions.Change.first());
        bean(Editions.class).publish(permit(), article, edition, Set.of(), now());
    }

    private static FrontDoor door(ConfigurableApplicationContext node) {
        return new FrontDoor(
                Integer.parseInt(String.valueOf(node.getEnvironment().getProperty("local.server.port"))));
    }

    private static String title(ConfigurableApplicationContext node) {
        return door(node).get(HOST, "/artikkel").page().select("h1").text();
    }

    private static Notice say(String title) {
        var wording = new Wording(title, "Ring 113 ved fare for liv.", "", "");
        var saying = new Saying(
                new Extent.Everywhere(),
                Grade.RED,
                new Body(Map.of(Language.NB, wording), ""),
                new Period(now(), null));
        return bean(NoticeChanges.class).publish(permit(), UUID.randomUUID(), saying);
    }

    private static String notices(ConfigurableApplicationContext node) {
        return door(node).get(HOST, "/artikkel").page().select(".notice-title").text();
    }

    private static boolean isKept(ConfigurableApplicationContext node) {
        door(node).get(HOST, "/artikkel");
        Serving kept = node.getBean(KeptPages.class).ready(HOST + "/artikkel");
        return kept != null && !kept.outdated();
    }

    private static boolean says(ConfigurableApplicationContext node, String words) {
        return door(node).get(HOST, "/artikkel").body().contains(words);
    }

    private static String health(ConfigurableApplicationContext node) {
        return door(node).get("localhost", "/actuator/health/serving").body();
    }

    private static int cutListening() {
        return bean(JdbcClient.class)
                .sql("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where application_name = 'other' and query = 'listen journal'")
                .query(Integer.class)
                .single();
    }

    private static void assertSoon(BooleanSupplier so, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
