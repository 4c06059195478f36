package no.fnsp.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.journal.Feed;
import no.fnsp.search.Finder;
import no.fnsp.search.Hit;
import no.fnsp.search.Indexes;
import no.fnsp.search.OpenIndex;
import no.fnsp.search.Question;
import no.fnsp.search.RealNode;
import no.fnsp.search.Results;
import no.fnsp.search.Search;
import no.fnsp.search.lucene.Folders;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Whichever engine an installation has, a reader is answered the same. */
@ExampleInstallation
@Tag("opensearch")
class RankedAlikeTest {

    private static final String SITE = "sthf.no";
    private static final int QUESTIONS = 100;

    /** Looked at by readers; further down, pages that are worth the same may stand in any order. */
    private static final int TOP = 3;

    @Autowired
    Sites sites;

    @Autowired
    SiteBooks books;

    @Autowired
    SiteLists lists;

    @Autowired
    Entries entries;

    @Autowired
    Feed feed;

    @Autowired
    DatabaseClock clock;

    @TempDir
    Path folder;

    private record Asked(Language language, String words) {}

    @Test
    void the_first_hits_are_the_same_in_both() throws IOException {
        Site base = site(Site.NATIONAL_BASE);
        try (var lucene = new Indexes(new Folders(folder));
                var opensearch = new Indexes(RealNode.cluster("alike"))) {
            var one = made(lucene, base);
            var other = made(opensearch, base);
            assertThat(size(opensearch)).isEqualTo(size(lucene)).isGreaterThan(100);
            assertThat(words(opensearch)).isEqualTo(words(lucene));
            var different = new ArrayList<String>();
            for (Asked asked : questions()) {
                Results first = one.find(question(base, asked));
                Results second = other.find(question(base, asked));
                if (!top(first).equals(top(second)) || first.total() != second.total()) {
                    different.add(asked + ": " + first.total() + top(first) + " / " + second.total() + top(second));
                }
            }
            assertThat(different).isEmpty();
        }
    }

    private Site site(String key) {
        return sites.find(key, clock.now()).orElseThrow();
    }

    private Finder made(Indexes indexes, Site base) {
        new Making(indexes, books, lists, entries, feed, clock).make(List.of(site(SITE), base), Progress.NONE);
        assertThat(indexes.follow()).isTrue();
        indexes.current().ifPresent(OpenIndex::countWords);
        return new Finder(indexes);
    }

    private static long size(Indexes indexes) {
        return indexes.current().orElseThrow().index().size();
    }

    private static java.util.Map<String, Integer> words(Indexes indexes) {
        return indexes.current().orElseThrow().index().words();
    }

    private static List<Asked> questions() throws IOException {
        return Files.readAllLines(Path.of("bench", "questions", "queries.csv")).stream()
                .map(line -> line.split(";"))
                // Of the questions that are never looked at one by one, none is told of here either.
                .filter(parts -> parts[0].equals("tuned"))
                .limit(QUESTIONS)
                .map(parts -> new Asked(Language.of(parts[2]), parts[4]))
                .toList();
    }

    private Question question(Site base, Asked asked) {
        return new Question(site(SITE).id(), base.id(), asked.language(), asked.words(), Search.Narrowing.NONE, 1);
    }

    private static List<String> top(Results results) {
        var top = new ArrayList<String>();
        results.own().stream().limit(TOP).map(Hit::path).forEach(top::add);
        results.national().stream()
                .limit(TOP)
                .map(hit -> "national " + hit.path())
                .forEach(top::add);
        return top;
    }
}
