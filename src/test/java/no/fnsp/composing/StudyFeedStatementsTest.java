package no.fnsp.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.fnsp.bench.DataSet;
import no.fnsp.bench.House;
import no.fnsp.bench.Size;
import no.fnsp.bench.Statements;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.TestDatabase;
import no.fnsp.study.AtDesk;
import no.fnsp.study.Register;
import no.fnsp.study.Sheet;
import no.fnsp.study.Told;
import no.fnsp.study.Trust;
import no.fnsp.study.Trusts;
import no.fnsp.study.Writing;
import no.fnsp.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of studies that helsenorge asks for all day: it is made when something has changed, and costs nothing in between. */
class StudyFeedStatementsTest {

    private static House house;

    @BeforeAll
    static void a_country_in_small() throws Exception {
        house = House.on(TestDatabase.url());
        DataSet.fill(house.bean(DataSource.class), Size.SMALL);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void who_asks_again_costs_no_statement_and_a_change_is_there_at_once() {
        String first = publish("Første studie");
        Asked made = ask("");
        assertThat(made.feed().orElseThrow().json()).contains(first);
        assertThat(made.noted().count()).isPositive();

        Asked again = ask("");
        assertThat(again.noted().count()).as(again.noted().text()).isZero();
        assertThat(again.feed()).isEqualTo(made.feed());

        String second = publish("Andre studie");
        Asked changed = ask("");
        assertThat(changed.feed().orElseThrow().json()).contains(first, second);
        assertThat(changed.feed().orElseThrow().tag())
                .isNotEqualTo(made.feed().orElseThrow().tag());
        assertThat(ask("").noted().count()).isZero();
    }

    @Test
    void each_host_has_its_own_list_and_a_strange_host_has_none() {
        String title = publish("Studie ved ett sykehus");
        Site here = site();
        Site there = house.bean(Sites.class).all(Instant.now()).stream()
                .filter(site -> site.settings().treats() && !site.id().equals(here.id()))
                .findFirst()
                .orElseThrow();
        assertThat(ask(here.host()).feed().orElseThrow().json()).contains(title);
        assertThat(ask(there.host()).feed().orElseThrow().json()).doesNotContain(title);
        assertThat(ask("finnes-ikke.example").feed()).isEmpty();
        assertThat(ask("finnes-ikke.example").noted().count()).isZero();
    }

    private record Asked(Optional<StudyFeed.Feed> feed, Statements.Noted noted) {}

    /** @param host empty for the whole country */
    private static Asked ask(String host) {
        var feed = house.bean(StudyFeed.class);
        var found = new StudyFeed.Feed[1];
        var noted = house.statements()
                .during(() -> found[0] = host.isEmpty()
                        ? feed.all(Language.NB)
                        : feed.at(host, Language.NB).orElse(null));
        return new Asked(Optional.ofNullable(found[0]), noted);
    }

    private static Site site() {
        Trust trust = trust();
        return house.bean(Sites.class).withId(trust.site(), Instant.now()).orElseThrow();
    }

    private static Trust trust() {
        return house.bean(Trusts.class).all(Instant.now()).getFirst();
    }

    private static String publish(String words) {
        String title = words + " " + UUID.randomUUID();
        Permit permit = house.bean(Permits.class).forJob("test-studies");
        var fields = new LinkedHashMap<String, String>();
        fields.put("title.nb", title);
        fields.put("summary.nb", "Vi undersøker noe.");
        fields.put("who.nb", "Du kan delta.");
        fields.put("scientific.language", "en");
        fields.put("scientific.title", "A trial");
        fields.put("scientific.summary", "Of something.");
        fields.put("contact.who", "Studiesykepleier");
        fields.put("contact.email", "studie@sykehus.example");
        fields.put("rek", "654321");
        fields.put("approved", "2025-01-10");
        fields.put("state", "open");
        fields.put("starts", "2025-03-01");
        fields.put("areas", "ear");
        fields.put("responsible", trust().key());
        var sheet = new Sheet(fields);
        var at = new AtDesk(UUID.randomUUID(), site().id());
        house.bean(Writing.class).begin(permit, at, sheet);
        Told told = house.bean(Register.class).publish(permit, at, 1, null, sheet);
        assertThat(told).isInstanceOf(Told.Ok.class);
        house.bean(Sequencer.class).sequenceNow();
        house.bean(ScopeVersions.class).catchUp();
        return title;
    }
}
