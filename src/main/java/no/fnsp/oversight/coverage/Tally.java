package no.fnsp.oversight.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import no.fnsp.journal.Scope;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.oversight.View;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How every site has taken every national text, kept in memory. When it is asked for, the texts that the journal has told of since are
 * looked up anew, and everything when a site has changed or many texts have. A kept cell costs some 50 bytes: 78,000 of them, 4 MB.
 */
@Component
class Tally {

    /** With more texts than this, one statement over everything is the shorter way. */
    private static final int FEW = 200;

    private static final Set<String> OF_SITES = Set.of("sites", "site");
    private static final Set<String> OF_TEXTS = Set.of("document", "adoption", "changes");

    private final Cells cells;
    private final ScopeVersions versions;
    private final ReentrantLock looking = new ReentrantLock();
    private @Nullable Known known;

    Tally(Cells cells, ScopeVersions versions) {
        this.cells = cells;
        this.versions = versions;
    }

    /** @param position of the journal before the cells were looked up: what came in the meantime is looked up once more */
    private record Known(long position, Set<UUID> sites, Map<UUID, Map<UUID, Cell>> cells) {}

    /** By text and then by site, for every site; nothing where a site has not adopted a text. */
    Map<UUID, Map<UUID, Cell>> cells(View view) {
        looking.lock();
        try {
            Known now = now(view);
            // What may be out of date is shown, and not built upon.
            known = versions.hasLease() ? now : null;
            return now.cells();
        } finally {
            looking.unlock();
        }
    }

    private Known now(View view) {
        long position = versions.position();
        Known before = known;
        if (before == null || !before.sites().equals(View.ids(view.all()))) {
            return whole(view, position);
        }
        if (before.position() == position) {
            return before;
        }
        Set<Scope> touched = versions.touchedAfter(before.position());
        Set<UUID> texts = texts(touched);
        return texts.size() > FEW || touched.stream().anyMatch(scope -> OF_SITES.contains(scope.kind()))
                ? whole(view, position)
                : some(view, position, before, texts);
    }

    private static Set<UUID> texts(Collection<Scope> touched) {
        return touched.stream()
                .filter(scope -> OF_TEXTS.contains(scope.kind()))
                .map(scope -> UUID.fromString(scope.last()))
                .collect(Collectors.toSet());
    }

    private Known whole(View view, long position) {
        List<Site> sites = view.all();
        return new Known(position, View.ids(sites), cells.ofAll(view, sites));
    }

    private Known some(View view, long position, Known before, Set<UUID> touched) {
        List<UUID> texts = cells.texts(view, touched);
        var all = new HashMap<>(before.cells());
        all.keySet().removeAll(texts);
        all.putAll(cells.of(view, view.all(), texts));
        return new Known(position, before.sites(), all);
    }
}
