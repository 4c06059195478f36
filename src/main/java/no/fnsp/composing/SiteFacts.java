package no.fnsp.composing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Facts;
import no.fnsp.fact.OwnWords;
import no.fnsp.journal.Scope;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import org.springframework.stereotype.Component;

/** The reusable facts that a site says on many pages. One that it may not say is looked for all the same. */
@Component
final class SiteFacts {

    private static final int MOST = 2000;

    private record Key(UUID site, UUID fact) {}

    private final Facts facts;
    private final Shelf<Key, Optional<Fact>> kept;

    SiteFacts(Facts facts, Parts parts) {
        this.facts = facts;
        this.kept = parts.shelf(MOST);
    }

    Optional<Fact> of(Visit visit, UUID fact) {
        return Optional.ofNullable(of(visit, List.of(fact)).get(fact));
    }

    /** At most one statement. What takes over at an instant nobody writes anything, as a new fee, is seen in what the page is made from. */
    Map<UUID, Fact> of(Visit visit, Collection<UUID> some) {
        UUID site = visit.site().id();
        List<Key> keys = some.stream().map(fact -> new Key(site, fact)).toList();
        var found = new HashMap<UUID, Fact>();
        Shared.all(visit, kept, keys, missing -> made(visit, missing)).values().stream()
                .flatMap(Optional::stream)
                .forEach(fact -> {
                    visit.trace().shows(fact.saidAt(visit.at()));
                    found.put(fact.id(), fact);
                });
        return found;
    }

    private Map<Key, Part<Optional<Fact>>> made(Visit visit, Collection<Key> missing) {
        Map<UUID, Fact> said =
                facts.on(visit.site().id(), missing.stream().map(Key::fact).toList(), visit.at());
        var made = new HashMap<Key, Part<Optional<Fact>>>();
        for (Key key : missing) {
            Optional<Fact> known = Optional.ofNullable(said.get(key.fact()));
            Optional<Fact> fact = known.map(one -> one.on(visit.site()));
            Instant until = fact.map(one -> one.turnsAfter(visit.at())).orElse(Instant.MAX);
            made.put(key, new Part<>(fact, scopes(visit, key, known), until));
        }
        return made;
    }

    /** One that each site says for itself changes with what this site says, and with its settings. */
    private static List<Scope> scopes(Visit visit, Key key, Optional<Fact> fact) {
        Scope own = Facts.scope(key.fact());
        return fact.map(Fact::each).isPresent()
                ? List.of(own, OwnWords.scope(visit.site().id()), visit.site().scope())
                : List.of(own);
    }
}
