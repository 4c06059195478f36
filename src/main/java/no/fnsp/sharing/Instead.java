package no.fnsp.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Kind;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A draft to show where its document's edition would stand: what a preview is. Never changes.
 *
 * @param changes where the draft's local changes belong; null when it is a text of its own
 */
public record Instead(Draft draft, @Nullable Belonging changes) {

    /** Local changes that may not have been published yet: whose they are, and of what. */
    public record Belonging(UUID node, UUID site, UUID subject) {}

    /** The text with the draft in the place of its edition. */
    SiteText in(SiteText text, Instant at) {
        UUID shown = text.adoption().map(Adoption::text).orElse(text.document());
        if (changes != null || !shown.equals(draft.document())) {
            return text;
        }
        var editions = new EnumMap<Language, Edition>(Language.class);
        editions.putAll(text.editions());
        editions.put(draft.language(), edition(text.kind(), at));
        return text.showing(editions);
    }

    private Edition edition(Kind kind, Instant at) {
        return new Edition(
                draft.id(),
                draft.document(),
                draft.language(),
                1,
                draft.basedOn(),
                ChangeClass.PROFESSIONAL,
                kind,
                draft.body(),
                at);
    }

    /** The layers with the draft's changes in the place of what its node changes now. */
    List<Layer> in(List<Layer> layers, UUID subject, Collection<UUID> nodes) {
        if (changes == null || !changes.subject().equals(subject) || !nodes.contains(changes.node())) {
            return layers;
        }
        var all = new ArrayList<Layer>();
        for (UUID node : nodes) {
            Optional<Layer> known =
                    layers.stream().filter(layer -> layer.node().equals(node)).findFirst();
            if (node.equals(changes.node())) {
                all.add(layer(changes, known));
            } else {
                known.ifPresent(all::add);
            }
        }
        return all;
    }

    private Layer layer(Belonging whose, Optional<Layer> known) {
        var written = new EnumMap<Language, Layer.Written>(Language.class);
        known.ifPresent(layer -> written.putAll(layer.changes()));
        written.put(draft.language(), new Layer.Written(draft.id(), (LocalChanges) draft.body()));
        return new Layer(whose.node(), whose.site(), draft.document(), Map.copyOf(written));
    }
}
