package no.fnsp.sharing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.References;
import no.fnsp.identity.Editor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Where somebody at the desk is told that a picture, a document or a fact is seen: on all sites, and in the drafts they may know of. */
@Component
public class Sightings {

    private final Uses uses;
    private final References references;
    private final Sites sites;

    Sightings(Uses uses, References references, Sites sites) {
        this.uses = uses;
        this.references = references;
        this.sites = sites;
    }

    /**
     * A page where it is seen, or a draft where it would be. Never changes.
     *
     * @param title may be empty
     * @param path empty for a draft
     * @param works whether whoever looks works on the site
     */
    public record Sighting(Site site, UUID document, String title, String path, Language language, boolean works) {}

    /** Pages first, then drafts. */
    public Stream<Sighting> of(UUID target, Editor reader, Instant at) {
        Map<UUID, Site> all = sites.all(at).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        Stream<Sighting> pages = uses.of(target, at).stream()
                .flatMap(use -> known(all, use.site())
                        .map(site -> new Sighting(
                                site, use.document(), use.title(), use.path(), use.language(), works(reader, site))));
        Stream<Sighting> drafts = references.drafts(target).stream()
                .flatMap(draft -> known(all, draft.site())
                        .filter(site -> works(reader, site))
                        .map(site -> new Sighting(site, draft.document(), draft.title(), "", draft.language(), true)));
        return Stream.concat(pages, drafts);
    }

    private static Stream<Site> known(Map<UUID, Site> all, UUID site) {
        return Optional.ofNullable(all.get(site)).stream();
    }

    private static boolean works(Editor reader, Site site) {
        return reader.worksOn(site.id(), site.settings().region());
    }
}
