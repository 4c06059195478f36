package no.fnsp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever starts with the examples is not met by a wall of remarks: each of them could be published as it stands. */
@ExampleInstallation
class ExamplesPassTheGateTest {

    @Autowired
    Gate gate;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Editions editions;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void every_example_could_be_published_as_it_stands() {
        assertThat(remarks().filter(one -> one.remark().blocks() && !isOfMachine(one)))
                .isEmpty();
    }

    @Test
    void what_a_machine_has_drafted_waits_for_somebody_to_vouch_for_it() {
        assertThat(remarks().filter(one -> one.remark().blocks() && isOfMachine(one)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.remark().check().key()).isEqualTo("approval"));
    }

    @Test
    void no_example_is_taken_for_another_language_or_has_a_link_that_is_hard_to_hear() {
        assertThat(remarks().map(one -> one.remark().check().key()))
                .doesNotContain("language-of-parts", "link-text-address", "heading-order", "heading-without-text");
    }

    private record Told(Document document, Edition edition, Remark remark) {

        @Override
        public String toString() {
            return document.key() + " " + edition.language() + ": "
                    + remark.check().key() + " " + remark.values();
        }
    }

    /** Sámi that no speaker has accepted yet. */
    private boolean isOfMachine(Told one) {
        return documents
                .details(one.document().id(), clock.now())
                .map(details -> details.machineDrafted().contains(one.edition().language()))
                .orElse(false);
    }

    /** Of what stands as it came in the files; other tests write in the same house. */
    private Stream<Told> remarks() {
        Instant now = clock.now();
        Set<UUID> imported = Set.copyOf(db.sql("select edition from importer.imported")
                .query(UUID.class)
                .list());
        return db.sql("select distinct document from importer.imported").query(UUID.class).list().stream()
                .flatMap(id -> documents.find(id).stream())
                .flatMap(document -> editions.published(document.id(), now).stream()
                        .filter(edition -> imported.contains(edition.id()))
                        .flatMap(edition -> remarks(document, edition, now)));
    }

    private Stream<Told> remarks(Document document, Edition edition, Instant at) {
        Site site = sites.withId(document.site(), at).orElseThrow();
        return gate.remarks(site, document, edition.language(), edition.body(), ChangeClass.REPLACEMENT, at).stream()
                .map(remark -> new Told(document, edition, remark));
    }
}
