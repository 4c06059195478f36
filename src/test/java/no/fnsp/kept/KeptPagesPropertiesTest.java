package no.fnsp.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.store.TestDatabase;
import no.fnsp.text.Language;
import org.springframework.util.unit.DataSize;

/**
 * Whatever is done in whatever order, a page is current until something it was made from is touched, and no longer; asking again, which
 * as a rule compares one number, tells the same as asking first.
 */
class KeptPagesPropertiesTest {

    private static final int SCOPES = 6;

    private static final class World {
        final DataSource database = TestDatabase.fresh();
        final Journal journal = new Journal(database);
        final Sequencer sequencer = new Sequencer(database);
        final ScopeVersions versions = new ScopeVersions(database);
        final UUID somebody = UUID.randomUUID();

        World() {
            journal.person(somebody, "Kari");
            versions.catchUp();
        }
    }

    /** Made once: a database of its own for every history would take a minute. */
    private static final World world = new World();

    private enum Kind {
        ASK,
        MAKE,
        TOUCH_HERE,
        TOUCH_ELSEWHERE,
        CATCH_UP
    }

    private record Step(Kind kind, int which) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(0, SCOPES - 1))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    /** Page n is made from scope n and the one after. */
    private static List<Scope> scopes(String run, int page) {
        return List.of(scope(run, page), scope(run, (page + 1) % SCOPES));
    }

    private static Scope scope(String run, int which) {
        return Scope.of("document", run + "-" + which);
    }

    @Property(tries = 60)
    void a_page_is_current_until_what_it_is_made_from_is_touched(@ForAll("histories") List<Step> history) {
        String run = UUID.randomUUID().toString();
        var pages = new KeptPages(world.versions, DataSize.ofMegabytes(5), false);
        Map<Integer, Boolean> current = new HashMap<>();
        Set<Integer> onTheWay = new HashSet<>();
        world.versions.catchUp();
        for (Step step : history) {
            switch (step.kind()) {
                case ASK -> {}
                case MAKE -> {
                    pages.page("page " + step.which(), () -> made(run, step.which()));
                    current.put(step.which(), true);
                }
                case TOUCH_HERE -> {
                    world.versions.happened(List.of(act(scope(run, step.which()))));
                    touched(current, step.which());
                }
                case TOUCH_ELSEWHERE -> {
                    world.journal.record(act(scope(run, step.which())));
                    world.sequencer.sequenceNow();
                    onTheWay.add(step.which());
                }
                case CATCH_UP -> {
                    world.versions.catchUp();
                    onTheWay.forEach(which -> touched(current, which));
                    onTheWay.clear();
                }
            }
            for (int page = 0; page < SCOPES; page++) {
                boolean expected = current.getOrDefault(page, false);
                for (int time = 0; time < 2; time++) {
                    Serving ready = pages.ready("page " + page);
                    assertThat(ready != null && !ready.outdated())
                            .as("%s at %s", page, step)
                            .isEqualTo(expected);
                    assertThat(pages.current("page " + page) != null)
                            .as("%s at %s", page, step)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static void touched(Map<Integer, Boolean> current, int scope) {
        current.computeIfPresent(scope, (page, was) -> false);
        current.computeIfPresent((scope + SCOPES - 1) % SCOPES, (page, was) -> false);
    }

    private static Made made(String run, int page) {
        return Made.page(
                200, ("page " + page).getBytes(StandardCharsets.UTF_8), Language.NB, scopes(run, page), Instant.MAX);
    }

    private static Act act(Scope scope) {
        return new Act(
                world.somebody, "edition.published", "document", UUID.randomUUID(), null, Map.of(), Set.of(scope));
    }
}
