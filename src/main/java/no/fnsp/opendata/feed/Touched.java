package no.fnsp.opendata.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.journal.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A thing that an entry touched, before it is known whether it is public. Never changes.
 *
 * @param resource {@code treatment}, {@code description}, {@code site} or {@code organisation}
 * @param site whose description it is; null for what is no description
 */
record Touched(String resource, UUID id, @Nullable UUID site) {

    static Touched treatment(UUID id) {
        return new Touched("treatment", id, null);
    }

    static Touched description(UUID site, UUID id) {
        return new Touched("description", id, site);
    }

    /** @param said what says something that is kept elsewhere, by the scope of that */
    static Set<Touched> by(Entry entry, Map<Scope, Set<Touched>> said) {
        var all = new LinkedHashSet<Touched>();
        for (Scope scope : entry.scopes()) {
            List<String> parts = List.of(scope.value().split(":"));
            switch (parts.getFirst()) {
                case "document", "warnings" -> all.add(treatment(id(parts, 1)));
                case "site", "policy", "own-facts" -> all.add(new Touched("site", id(parts, 1), null));
                case "node" -> all.add(new Touched("organisation", id(parts, 1), null));
                case "adoption" -> all.add(description(id(parts, 1), id(parts, 2)));
                default -> {
                    // Lists, addresses and the like: what they are made of is told of by itself.
                }
            }
            all.addAll(said.getOrDefault(scope, Set.of()));
        }
        return all;
    }

    private static UUID id(List<String> parts, int at) {
        return UUID.fromString(parts.get(at));
    }
}
