package no.fnsp.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Feed;
import no.fnsp.journal.Sequencer;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.search.Finder;
import no.fnsp.search.Hit;
import no.fnsp.search.Indexes;
import no.fnsp.search.Question;
import no.fnsp.search.Search;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.sharing.LastDates;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is taken down when its last date passes is found no longer from then on, though nobody writes anything then. */
@ExampleInstallation
class FoundUntilTheLastDateTest {

    private static final String PATH = "/behandlinger/trollgym";

    @Autowired
    ApplicationContext beans;

    @Autowired
    DataSource dataSource;

    @Autowired
    Documents documents;

    @Autowired
    Editions editions;

    @Autowired
    Placements placements;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Acceptances acceptances;

    @Autowired
    LastDates lastDates;

    @Autowired
    Sequencer sequencer;

    @Autowired
    DatabaseClock clock;

    @Autowired
    Finder finder;

    private Permit permit;
    private Site base;
    private Site bergen;

    @BeforeEach
    void there_is_an_index(@Autowired Permits permits, @Autowired Sites sites) {
        permit = permits.forImporter();
        base = sites.find(Site.NATIONAL_BASE, clock.now()).orElseThrow();
        bergen = sites.find(SomeIndex.HOSPITAL, clock.now()).orElseThrow();
        SomeIndex.of(beans);
    }

    @Test
    void what_is_taken_down_at_its_last_date_is_not_found_after_it() {
        Document national = adopted();
        Edition old = publish(national, "Trollgym", null);
        acceptances.accept(permit, bergen.id(), old, How.values()[0], clock.now());
        Edition fresh = publish(national, "Trollgym i ny form", old);
        lastDates.begin(permit, national, fresh, clock.now());
        lastDates.move(permit, national, fresh, clock.now().plus(Duration.ofHours(2)), clock.now());
        sequencer.sequenceNow();
        following(clock).catchUp();
        assertThat(hits()).containsExactly(PATH);

        following(clock).past(clock.now());
        assertThat(hits()).as("before the date it is as it was").containsExactly(PATH);
        var later = new Later(dataSource);
        following(later).past(later.now());
        assertThat(hits()).isEmpty();
    }

    /** Three hours have passed. */
    private static final class Later extends DatabaseClock {
        Later(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        public Instant now() {
            return super.now().plus(Duration.ofHours(3));
        }
    }

    /** Of the same index, by another clock. */
    private Following following(DatabaseClock by) {
        var following = new Following(
                beans.getBean(Indexes.class),
                beans.getBean(Making.class),
                beans.getBean(SiteBooks.class),
                beans.getBean(Entries.class),
                beans.getBean(Feed.class),
                by);
        following.begin(Progress.NONE);
        return following;
    }

    private Document adopted() {
        Document national = documents.open(
                permit, new Document(UUID.randomUUID(), Kind.TREATMENT, base.id(), PATH, null, null, null));
        adoptions.adopt(
                permit,
                new Adoption(
                        bergen.id(),
                        national.id(),
                        Adoption.Follows.ACCEPTED,
                        Adoption.AtLastDate.TAKE_DOWN,
                        Words.NONE,
                        null,
                        List.of()),
                clock.now());
        placements.place(permit, new Placement(bergen.id(), PATH, national.id(), 0), clock.now());
        return national;
    }

    private Edition publish(Document document, String title, @Nullable Edition parent) {
        var text = new Text(title, List.of(Markup.clean("Vi øver sammen.")), List.of());
        var change = parent == null
                ? Editions.Change.first()
                : new Editions.Change(ChangeClass.PROFESSIONAL, parent.id(), null, null);
        Edition edition = editions.add(permit, document, Language.NB, text, change);
        editions.publish(permit, document, edition, Set.of(), clock.now());
        return edition;
    }

    private List<String> hits() {
        var question = new Question(bergen.id(), null, Language.NN, "trollgym", Search.Narrowing.NONE, 1);
        return finder.find(question).own().stream().map(Hit::path).toList();
    }
}
