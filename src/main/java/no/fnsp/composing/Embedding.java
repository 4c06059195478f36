package no.fnsp.composing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Facts;
import no.fnsp.media.Items;
import no.fnsp.sharing.Blended;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Markup;
import no.fnsp.text.Mentioned;
import org.springframework.stereotype.Component;

/** Looks up what a text shows but does not hold. */
@Component
class Embedding {

    private final Facts facts;
    private final Items items;
    private final Sites sites;

    Embedding(Facts facts, Items items, Sites sites) {
        this.facts = facts;
        this.items = items;
        this.sites = sites;
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
        visit.trace().lookedAt(mentioned.facts().stream().map(Facts::scope).toList());
        Map<UUID, Fact> found = facts.on(visit.site().id(), mentioned.facts(), visit.at());
        said(visit, found.values());
        return new Embedded(found, media(visit, mentioned), visit.language(), visit.at());
    }

    private ShownMedia media(Visit visit, Mentioned mentioned) {
        return ShownMedia.of(
                visit,
                mentioned,
                items,
                () -> sites.find(Site.NATIONAL_BASE, visit.at()).map(Site::id));
    }

    /** What takes over at an instant nobody writes anything, as a new fee, must be seen in what the page is made from. */
    private static void said(Visit visit, Collection<Fact> facts) {
        facts.forEach(fact -> {
            visit.trace().shows(fact.saidAt(visit.at()));
            visit.trace().turns(fact.turnsAfter(visit.at()));
        });
    }
}
