package no.fnsp.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.fnsp.content.Documents;
import no.fnsp.indexing.Making;
import no.fnsp.indexing.Progress;
import no.fnsp.search.Finder;
import no.fnsp.search.Hit;
import no.fnsp.search.Index;
import no.fnsp.search.Indexes;
import no.fnsp.search.OpenIndex;
import no.fnsp.search.Question;
import no.fnsp.search.Search;
import no.fnsp.sharing.Addresses;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** {@code bench/search <folder>}: whether the page that is meant is found, among 100,000 others, and how long it takes. */
final class MeasureSearch {

    private static final int DISTRACTORS = Integer.getInteger("bench.distractors", 100_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    /** Asks the index, with its made-up pages, that a run has left that came no further. */
    private static final boolean AGAIN = Boolean.getBoolean("bench.again");

    /** Only these halves are asked, for whoever tunes: then nothing is reported, and nothing else measured. */
    private static final String HALVES = System.getProperty("bench.halves", "");

    private static final String FOLLOWED = "fnsp.search.follow";

    private final House house;
    private final Finder finder;
    private final Map<String, Site> sites;
    private final UUID base;
    private final Instant now;
    private final Map<AskedQuestion, Set<String>> answers = new HashMap<>();
    private final List<AskedQuestion> asked = asked();

    /** What came of the questions among the pages that there are, before any were made up. */
    private List<Judged> alone = List.of();

    private MeasureSearch(House house) throws Exception {
        this.house = house;
        this.finder = house.bean(Finder.class);
        this.now = house.bean(DatabaseClock.class).now();
        this.sites = house.bean(Sites.class).all(now).stream().collect(Collectors.toMap(Site::key, site -> site));
        this.base = site(Site.NATIONAL_BASE).id();
        asked.forEach(question -> answers.put(question, answers(question)));
    }

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        // Nothing but the questions: the index is followed again when it is measured how soon.
        System.setProperty(FOLLOWED, "false");
        try (var house = House.open(data)) {
            var measured = new MeasureSearch(house);
            SearchChapter.Times times = measured.times();
            List<Judged> judged = measured.judge();
            List<String> lines = SearchChapter.lines(judged, measured.alone, times);
            if (HALVES.isEmpty()) {
                Report.put("Searching", "bench/search <data>", lines);
            } else {
                System.out.println(String.join("\n", lines));
            }
            judged.stream()
                    .filter(one ->
                            one.asked().isOf(AskedQuestion.TUNED) || one.asked().isOf(AskedQuestion.PRACTICE))
                    .filter(one -> one.rank() != 1)
                    .forEach(one -> System.out.println("missed: " + one));
            if (AGAIN || !HALVES.isEmpty()) {
                return;
            }
            // Whoever follows the journal would take the made-up pages away: no site has them.
            house.bean(Making.class).make(Progress.NONE);
        }
        System.setProperty(FOLLOWED, "true");
        SearchFreshness.measure(data);
    }

    private static List<AskedQuestion> asked() throws IOException {
        List<String> halves = List.of(HALVES.split(","));
        return AskedQuestion.all().stream()
                .filter(one -> HALVES.isEmpty() ? !one.isOf(AskedQuestion.PRACTICE) : halves.contains(one.half()))
                .toList();
    }

    private Site site(String key) {
        return sites.get(key);
    }

    /** Leaves an index with the distractors in it, as if it had followed the journal. */
    private SearchChapter.Times times() throws Exception {
        double first = load();
        if (AGAIN) {
            OpenIndex left = opened();
            left.index().settle();
            left.index().refresh();
            return among(left.index().size() - DISTRACTORS, 0, null, first);
        }
        long began = System.nanoTime();
        long real = house.bean(Making.class).make(Progress.NONE);
        double made = (System.nanoTime() - began) / 1e9;
        OpenIndex open = opened();
        Figures before = time().times();
        alone = judge();
        distract(open.index());
        open.index().settle();
        open.index().refresh();
        open.index().keep(open.index().position().orElseThrow());
        open.countWords();
        return among(real, made, before, first);
    }

    private OpenIndex opened() {
        Indexes indexes = house.bean(Indexes.class);
        indexes.follow();
        return indexes.current().orElseThrow();
    }

    private SearchChapter.Times among(long real, double made, @Nullable Figures before, double first) throws Exception {
        double second = load();
        Timed.Run after = time();
        return new SearchChapter.Times(
                real, DISTRACTORS, made, before, after.times(), after.processor(), List.of(first, second));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Half of them national, and so beside every site's own; half on the sites that are asked. */
    private void distract(Index index) {
        var distractors = new Distractors(Sentences.of(Path.of("examples", "concepts")));
        List<Site> askedOn = asked.stream()
                .map(AskedQuestion::site)
                .distinct()
                .map(this::site)
                .toList();
        distractors.put(
                base,
                site(Site.NATIONAL_BASE).settings().languages().subList(0, 2),
                DISTRACTORS / 2,
                entry -> index.put(Distractors.address(entry), List.of(entry)));
        for (Site site : askedOn) {
            distractors.put(
                    site.id(),
                    site.settings().languages().subList(0, 2),
                    DISTRACTORS / 2 / askedOn.size(),
                    entry -> index.put(Distractors.address(entry), List.of(entry)));
        }
        index.refresh();
    }

    private List<Judged> judge() {
        return asked.stream()
                .map(one -> Judged.of(one, question(one), finder, hit -> isAnswer(one, hit)))
                .toList();
    }

    private Question question(AskedQuestion one) {
        return new Question(site(one.site()).id(), base, one.language(), one.words(), Search.Narrowing.NONE, 1);
    }

    private boolean isAnswer(AskedQuestion one, Hit hit) {
        return answers.getOrDefault(one, Set.of()).contains(hit.site() + hit.path());
    }

    /** Where each expected page stands: on the site, or where the site has none, in the national base. */
    private Set<String> answers(AskedQuestion one) {
        var found = new HashSet<String>();
        Site site = site(one.site());
        for (String expected : one.expected()) {
            if (expected.startsWith("text:")) {
                UUID document = house.bean(Documents.class)
                        .find(base, expected.substring("text:".length()))
                        .orElseThrow()
                        .id();
                house.bean(Addresses.class)
                        .of(site, List.of(document), now)
                        .values()
                        .forEach(stands -> found.add((stands.host() == null ? site.id() : base) + stands.path()));
            } else {
                found.add(site.id() + expected);
            }
        }
        return found;
    }

    /** Every question several times over, in milliseconds. */
    private Timed.Run time() throws Exception {
        List<AskedQuestion> all = IntStream.range(0, ROUNDS)
                .boxed()
                .flatMap(round -> asked.stream())
                .toList();
        Timed.alone(asked, one -> finder.find(question(one)));
        return Timed.alone(all, one -> finder.find(question(one)));
    }
}
