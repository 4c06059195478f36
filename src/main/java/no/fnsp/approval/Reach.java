package no.fnsp.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.OwnWords;
import no.fnsp.sharing.SaidLocally;
import no.fnsp.text.BlockId;
import org.springframework.stereotype.Component;

/** Whom a draft reaches when it is published, and how: asked before, and answered by what publishing itself goes by. */
@Component
public class Reach {

    private final Editions editions;
    private final Acceptances acceptances;
    private final Adoptions adoptions;
    private final SaidLocally local;

    Reach(Editions editions, Acceptances acceptances, Adoptions adoptions, SaidLocally local) {
        this.editions = editions;
        this.acceptances = acceptances;
        this.adoptions = adoptions;
        this.local = local;
    }

    /** One for every site that uses the text; none for a text that is not published yet. */
    public List<Effect> of(Document document, Draft draft, ChangeClass change, Instant at) {
        return editions.published(document.id(), draft.language(), at)
                .map(old -> of(document, old, new Passing(old, draft.body(), change), at))
                .orElse(List.of());
    }

    private List<Effect> of(Document document, Edition old, Passing passing, Instant at) {
        Set<BlockId> chapters = passing.chapters();
        Map<UUID, List<OwnWords>> beside =
                local.in(document.variantOf() == null ? document.id() : document.variantOf(), at).stream()
                        .filter(words -> chapters.contains(words.chapter()))
                        .collect(Collectors.groupingBy(OwnWords::site));
        Map<UUID, UUID> accepted = acceptances.of(old).stream()
                .collect(Collectors.toMap(Acceptances.Shown::site, Acceptances.Shown::edition));
        Map<UUID, Edition> known = accepted.values().stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> editions.find(id).orElseThrow()));
        Map<UUID, Fate> fates = known.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> passing.of(one.getValue())));
        return adoptions.usingAs(document.id()).stream()
                .map(adoption -> {
                    List<OwnWords> own = beside.getOrDefault(adoption.site(), List.of());
                    UUID shown = accepted.get(adoption.site());
                    if (!adoption.text().equals(document.id())) {
                        return new Effect(adoption, null, List.of(), Effect.What.VARIANT, new Fate.Waits());
                    }
                    if (adoption.follows() == Adoption.Follows.HEAD) {
                        return new Effect(adoption, old, own, Effect.What.SHOWN, new Fate.Taken());
                    }
                    Fate fate = shown == null ? new Fate.Waits() : fates.getOrDefault(shown, new Fate.Waits());
                    return new Effect(adoption, shown == null ? null : known.get(shown), own, what(fate), fate);
                })
                .toList();
    }

    private static Effect.What what(Fate fate) {
        return switch (fate) {
            case Fate.Taken taken -> Effect.What.SHOWN;
            case Fate.Waits waits -> Effect.What.WAITS;
            case Fate.Mended mended -> mended.isWhole() ? Effect.What.CORRECTED : Effect.What.UNCORRECTED;
        };
    }
}
