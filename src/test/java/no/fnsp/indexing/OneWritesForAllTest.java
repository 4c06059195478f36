package no.fnsp.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Feed;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.search.Finder;
import no.fnsp.search.Hit;
import no.fnsp.search.Indexes;
import no.fnsp.search.Question;
import no.fnsp.search.RealNode;
import no.fnsp.search.Search;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Of two machines that share an index one writes, the other finds; and goes on where the first stopped. */
@ExampleInstallation
@Tag("opensearch")
class OneWritesForAllTest {

    private static final String SITE = "pasientreiser.no";

    @Autowired
    ApplicationContext beans;

    @Autowired
    DataSource dataSource;

    @Autowired
    Sequencer sequencer;

    @Autowired
    ScopeVersions versions;

    @Autowired
    DatabaseClock clock;

    @Test
    void the_other_goes_on_where_the_first_stopped() throws Exception {
        Site site = beans.getBean(Sites.class).find(SITE, clock.now()).orElseThrow();
        try (var first = new Machine();
                var second = new Machine()) {
            making(first.indexes).make(List.of(site), Progress.NONE);
            first.follower.round();
            second.follower.round();

            publish(site, "Trollreiser");
            second.follower.round();
            assertThat(second.hits(site, "trollreiser"))
                    .as("this one only reads")
                    .isEmpty();
            first.follower.round();
            assertThat(first.hits(site, "trollreiser")).hasSize(1);
            assertThat(second.hits(site, "trollreiser")).hasSize(1);

            publish(site, "Alvereiser");
            first.follower.close();
            second.follower.round();
            assertThat(second.hits(site, "alvereiser")).hasSize(1);
        }
    }

    /** A machine of the installation, with the same cluster. */
    private final class Machine implements AutoCloseable {
        final Indexes indexes = new Indexes(RealNode.cluster("shared"));
        final Follower follower = new Follower(
                new Following(
                        indexes,
                        making(indexes),
                        beans.getBean(SiteBooks.class),
                        beans.getBean(Entries.class),
                        beans.getBean(Feed.class),
                        clock),
                indexes,
                new Pen(dataSource),
                versions,
                true);

        List<String> hits(Site site, String words) {
            var question = new Question(site.id(), null, Language.NB, words, Search.Narrowing.NONE, 1);
            return new Finder(indexes)
                    .find(question).own().stream().map(Hit::path).toList();
        }

        @Override
        public void close() {
            follower.close();
            indexes.close();
        }
    }

    private Making making(Indexes indexes) {
        return new Making(
                indexes,
                beans.getBean(SiteBooks.class),
                beans.getBean(no.fnsp.sharing.SiteLists.class),
                beans.getBean(Entries.class),
                beans.getBean(Feed.class),
                clock);
    }

    private void publish(Site site, String title) {
        var permit = beans.getBean(Permits.class).forImporter();
        String path = "/" + title.toLowerCase(java.util.Locale.ROOT);
        Document document = beans.getBean(Documents.class)
                .open(permit, new Document(UUID.randomUUID(), Kind.ARTICLE, site.id(), path, null, null, null));
        beans.getBean(Placements.class).place(permit, new Placement(site.id(), path, document.id(), 0), clock.now());
        Editions editions = beans.getBean(Editions.class);
        var text = new Text(title, List.of(Markup.clean("Vi reiser sammen.")), List.of());
        editions.publish(
                permit,
                document,
                editions.add(permit, document, Language.NB, text, Editions.Change.first()),
                Set.of(),
                clock.now());
        sequencer.sequenceNow();
        versions.catchUp();
    }
}
