package no.fnsp.composing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.critical.Warning;
import no.fnsp.critical.Warnings;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import org.springframework.stereotype.Component;

/** What readers of a site must be warned of. For almost every text, on every site, that is nothing. */
@Component
final class SiteWarnings {

    private static final int MOST = 5000;

    private final Warnings warnings;
    private final Shelf<UUID, List<Warning>> kept;

    SiteWarnings(Warnings warnings, Parts parts) {
        this.warnings = warnings;
        this.kept = parts.shelf(MOST);
    }

    /** On the texts as this site has them, and on words of these nodes. At most one statement. */
    List<Warning> of(Visit visit, Set<UUID> texts, Collection<UUID> nodes) {
        UUID site = visit.site().id();
        return Shared.all(visit, kept, texts, missing -> made(visit, missing)).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.standsOn(site, nodes))
                .toList();
    }

    private Map<UUID, Part<List<Warning>>> made(Visit visit, Collection<UUID> missing) {
        Map<UUID, List<Warning>> found = warnings.onAnySite(missing, visit.at());
        var made = new HashMap<UUID, Part<List<Warning>>>();
        missing.forEach(text ->
                made.put(text, new Part<>(found.getOrDefault(text, List.of()), List.of(Warnings.scope(text)))));
        return made;
    }
}
