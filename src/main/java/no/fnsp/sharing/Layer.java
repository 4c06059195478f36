package no.fnsp.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;

/**
 * What one node changes in a national text, in every language it has written. Never changes.
 * Layers are given outermost first: region, trust, hospital, department.
 *
 * @param changes per language the published changes and the edition that says so
 */
public record Layer(UUID node, UUID site, UUID document, Map<Language, Written> changes) {

    public Layer {
        changes = Map.copyOf(changes);
    }

    public record Written(UUID edition, LocalChanges changes) {}

    /** Every change of this layer, each in the best language for the reader. */
    List<Spoken> in(Language wanted) {
        var best = new LinkedHashMap<Object, List<Spoken>>();
        for (Language language : Fallback.order(wanted)) {
            Written written = changes.get(language);
            if (written != null) {
                var here = new LinkedHashMap<Object, List<Spoken>>();
                for (var change : written.changes().changes()) {
                    here.computeIfAbsent(what(change), key -> new ArrayList<>())
                            .add(new Spoken(this, language, written.edition(), change));
                }
                here.forEach(best::putIfAbsent);
            }
        }
        return best.values().stream().flatMap(List::stream).toList();
    }

    /** What is the same in every language: one language may say in two changes what another says in one. */
    private static Object what(LocalChanges.LocalChange change) {
        return List.of(
                change.intent(), change.chapter() == null ? change.words().id() : change.chapter());
    }

    /** One change in the language it is shown in. */
    record Spoken(Layer layer, Language language, UUID edition, LocalChanges.LocalChange change) {
        Origin origin(List<UUID> nationalEditions) {
            return new Origin.Local(
                    layer.node(),
                    layer.site(),
                    layer.document(),
                    edition,
                    change.intent(),
                    change.basedOn() != null && !nationalEditions.contains(change.basedOn()));
        }
    }
}
