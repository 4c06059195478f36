package no.fnsp.factbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.content.References;
import no.fnsp.desk.Desk;
import no.fnsp.sharing.Uses;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Where a fact is said, on this site and others, and in which drafts. */
@Component
class SaidAt {

    private final Uses uses;
    private final References references;
    private final Sites sites;

    SaidAt(Uses uses, References references, Sites sites) {
        this.uses = uses;
        this.references = references;
        this.sites = sites;
    }

    /** Pages first, then the drafts that this person may know of. */
    List<FactPage.Used> of(Held held) {
        Map<UUID, Site> all =
                sites.all(held.here().now()).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        UUID fact = held.fact().id();
        var used = new ArrayList<FactPage.Used>();
        uses.of(fact, held.here().now())
                .forEach(use -> site(all, held, use.site())
                        .map(site -> used(held, site, use.document(), use.title(), use.path(), use.language()))
                        .ifPresent(used::add));
        references
                .drafts(fact)
                .forEach(draft -> site(all, held, draft.site())
                        .filter(site -> works(held, site))
                        .map(site -> used(held, site, draft.document(), draft.title(), "", draft.language()))
                        .ifPresent(used::add));
        return used;
    }

    /** A reference from a site that may not say the fact shows nothing there. */
    private static Optional<Site> site(Map<UUID, Site> all, Held held, UUID site) {
        return Optional.ofNullable(all.get(site))
                .filter(one ->
                        held.fact().national() || one.id().equals(held.fact().site()));
    }

    private static boolean works(Held held, Site site) {
        return held.here().desk().editor().worksOn(site.id(), site.settings().region());
    }

    private static FactPage.Used used(
            Held held, Site site, UUID document, String title, String path, Language language) {
        return new FactPage.Used(
                site.settings().shortName(),
                title.isEmpty() ? held.here().words().get("factbook.untitled") : title,
                path,
                language,
                works(held, site) ? Desk.to(site, "/documents/" + document) : null);
    }
}
