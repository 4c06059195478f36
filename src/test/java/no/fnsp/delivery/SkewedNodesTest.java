package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.fnsp.EmptyInstallation;
import no.fnsp.Fnsp;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/** A machine whose clock is wrong shows what is published as it is published, no sooner and no later. */
@SpringBootTest(classes = Fnsp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmptyInstallation.OnFreshDatabase.class)
@Import(SkewedNodesTest.WrongClock.class)
class SkewedNodesTest {

    private static final AtomicReference<Duration> WRONG_BY = new AtomicReference<>(Duration.ZERO);
    private static final String HOST = "helse-bergen.no";

    @LocalServerPort
    int port;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Editions editions;

    @Autowired
    Placements placements;

    @Autowired
    DatabaseClock clock;

    @Autowired
    Sequencer sequencer;

    @Autowired
    ScopeVersions versions;

    FrontDoor door;
    Permit permit;
    UUID site;

    @BeforeEach
    void a_site(@Autowired Permits permits) {
        door = new FrontDoor(port);
        permit = permits.forImporter();
        site = sites.named(permit, HOST);
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
        sites.set(permit, new Site(site, HOST, HOST, "", settings), clock.now());
    }

    @ParameterizedTest(name = "a clock that is wrong by {0}")
    @ValueSource(strings = {"PT-1H", "PT1H", "PT-0.005S", "PT0S"})
    void what_is_published_is_shown_at_once_and_what_comes_later_is_not(String wrongBy) {
        WRONG_BY.set(Duration.parse(wrongBy));
        String path = "/artikkel" + wrongBy.replaceAll("[^0-9]", "-") + "x";
        Document article =
                documents.open(permit, new Document(UUID.randomUUID(), Kind.ARTICLE, site, path, null, null, null));
        placements.place(permit, new Placement(site, path, article.id(), 0), clock.now());
        publish(article, "Artikkelen", clock.now());
        assertShows(path, "Artikkelen");
        for (int round = 1; round <= 20; round++) {
            publish(article, "Artikkelen, runde " + round, clock.now());
            assertShows(path, "Artikkelen, runde " + round);
        }
        publish(article, "Morgendagens artikkel", clock.now().plus(Duration.ofMinutes(30)));
        assertShows(path, "Artikkelen, runde 20");
    }

    /** Also to a reader who asks whether what they have is still current. */
    private void assertShows(String path, String title) {
        sequencer.sequenceNow();
        versions.catchUp();
        var answer = door.get(HOST, path);
        assertThat(answer.page().select("h1").text()).isEqualTo(title);
        assertThat(door.get(HOST, path, "If-None-Match", answer.header("ETag")).status())
                .isEqualTo(304);
    }

    private void publish(Document article, String title, Instant from) {
        Text words = new Text(title, List.of(Markup.clean("Ingress.")), List.of());
        Edition edition = editions.add(permit, article, Language.NB, words, Editions.Change.first());
        editions.publish(permit, article, edition, java.util.Set.of(), from);
    }

    @TestConfiguration
    static class WrongClock {
        @Bean
        @Primary
        Clock wrong() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return Instant.now().plus(WRONG_BY.get());
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            };
        }
    }
}
