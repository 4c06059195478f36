package no.fnsp.library;

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

/** Where a picture or a document is seen, on this site and others, and in which drafts. */
@Component
class UsedAt {

    private final Uses uses;
    private final References references;
    private final Sites sites;

    UsedAt(Uses uses, References references, Sites sites) {
        this.uses = uses;
        this.references = references;
        this.sites = sites;
    }

    /** Pages first, then the drafts that this person may know of. */
    List<ItemPage.Used> of(Held held) {
        Map<UUID, Site> all =
                sites.all(held.here().now()).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        var used = new ArrayList<ItemPage.Used>();
        uses.of(held.id(), held.here().now())
                .forEach(use -> Optional.ofNullable(all.get(use.site()))
                        .map(site -> used(held, site, use.document(), use.title(), use.path(), use.language()))
                        .ifPresent(used::add));
        references
                .drafts(held.id())
                .forEach(draft -> Optional.ofNullable(all.get(draft.site()))
                        .filter(site -> works(held, site))
                        .map(site -> used(held, site, draft.document(), draft.title(), "", draft.language()))
                        .ifPresent(used::add));
        return used;
    }

    private static boolean works(Held held, Site site) {
        return held.here().desk().editor().worksOn(site.id(), site.settings().region());
    }

    private static ItemPage.Used used(
            Held held, Site site, UUID document, String title, String path, Language language) {
        return new ItemPage.Used(
                site.settings().shortName(),
                title.isEmpty() ? held.here().words().get("library.untitled") : title,
                path,
                language,
                works(held, site) ? Desk.to(site, "/documents/" + document) : null);
    }
}
