package no.fnsp.composing;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.fact.Fact;
import no.fnsp.media.Items;
import no.fnsp.sharing.Blended;
import no.fnsp.site.Site;
import no.fnsp.text.Markup;
import no.fnsp.text.Mentioned;
import org.springframework.stereotype.Component;

/** Looks up what a text shows but does not hold. */
@Component
class Embedding {

    private final SiteFacts facts;
    private final Items items;
    private final NationalBase base;

    Embedding(SiteFacts facts, Items items, NationalBase base) {
        this.facts = facts;
        this.items = items;
        this.base = base;
    }

    Embedded of(Visit visit, Blended text) {
        Mentioned inChapters = Mentioned.in(text.chapters().stream()
                .flatMap(chapter -> chapter.parts().stream())
                .flatMap(part -> part.blocks().stream())
                .toList());
        return of(visit, text.lead().stream().map(Mentioned::in).reduce(inChapters, Mentioned::and));
    }

    /** What several short texts show, as the leads in a list. */
    Embedded of(Visit visit, Stream<Markup> leads) {
        return of(visit, leads.map(Mentioned::in).reduce(Mentioned.NOTHING, Mentioned::and));
    }

    /** At most one statement for facts and one for media, whatever the number; a fact that the site may not say was looked for all the same. */
    private Embedded of(Visit visit, Mentioned mentioned) {
        Map<UUID, Fact> found = facts.of(visit, mentioned.facts());
        return new Embedded(found, media(visit, mentioned), visit.language(), visit.at());
    }

    private ShownMedia media(Visit visit, Mentioned mentioned) {
        return ShownMedia.of(visit, mentioned, items, () -> base.of(visit).map(Site::id));
    }
}
