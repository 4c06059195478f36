package no.fnsp.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.event.Attendance;
import no.fnsp.event.Audience;
import no.fnsp.event.Event;
import no.fnsp.event.EventChanges;
import no.fnsp.event.Events;
import no.fnsp.event.Kind;
import no.fnsp.event.Saying;
import no.fnsp.event.Told;
import no.fnsp.event.Wording;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Sequencer;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Courses are found as soon as they are published, and no longer when they are taken away. */
@ExampleInstallation
class EventsAreFoundTest {

    private static final String WORD = "vatnsengehopping";

    @LocalServerPort
    int port;

    @Autowired
    Sites sites;

    @Autowired
    ApplicationContext beans;

    @Autowired
    EventChanges changes;

    @Autowired
    Events events;

    @Autowired
    Permits permits;

    @Autowired
    Following following;

    @Autowired
    Sequencer sequencer;

    @Autowired
    DatabaseClock clock;

    private FrontDoor door;

    @BeforeEach
    void there_is_an_index() {
        door = new FrontDoor(port);
        SomeIndex.of(beans);
    }

    @Test
    void it_is_found_when_it_is_published_and_not_when_it_is_taken_away() {
        Site site = sites.find(SomeIndex.HOSPITAL, clock.now()).orElseThrow();
        var permit = permits.forJob("test-events");
        var saying = new Saying(
                Kind.LEARNING,
                Set.of(Audience.PATIENTS),
                Attendance.ANYTIME,
                Map.of(Language.NN, new Wording("Nettkurs i " + WORD, "Eit døme.", "", "- Balanse", "")),
                "https://example.no/",
                "",
                List.of(),
                List.of());
        Event draft = changes.add(permit, UUID.randomUUID(), site.id(), saying);
        assertThat(hits()).doesNotContain(draft.address());
        Told told = changes.publish(permit, draft, saying);
        assertThat(hits()).first().isEqualTo(draft.address());
        assertThat(door.get(SomeIndex.HOSPITAL, "/sok?q=" + WORD)
                        .page()
                        .select(".search-hits")
                        .text())
                .contains("Kurs eller arrangement");
        changes.takeAway(permit, ((Told.Ok) told).event());
        assertThat(hits()).doesNotContain(draft.address());
        assertThat(events.published(site.id(), draft.slug(), Instant.now())).isEmpty();
    }

    private List<String> hits() {
        sequencer.sequenceNow();
        following.catchUp();
        return door.get(SomeIndex.HOSPITAL, "/sok?q=" + WORD)
                .page()
                .select(".search-hits .hit a")
                .eachAttr("href");
    }
}
