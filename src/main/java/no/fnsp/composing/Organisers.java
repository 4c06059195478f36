package no.fnsp.composing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.event.Brief;
import no.fnsp.html.Link;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Whose the events are that a site lists: what another's is called, and where its events are read. */
@Component
final class Organisers {

    private static final String EVERY = "every site";

    private final Sites sites;
    private final Shelf<String, Map<UUID, Site>> every;

    Organisers(Sites sites, Parts parts) {
        this.sites = sites;
        this.every = parts.shelf(1);
    }

    /** The other sites that some events are of. No statement where there is none, and at most one. */
    Others of(Visit visit, Collection<Brief> some) {
        boolean none = some.stream().allMatch(one -> SiteEvents.isOwn(visit, one));
        return new Others(
                visit,
                none
                        ? Map.of()
                        : Shared.one(
                                visit,
                                every,
                                EVERY,
                                key -> new Part<>(
                                        sites.all(visit.at()).stream()
                                                .collect(Collectors.toMap(Site::id, Function.identity())),
                                        List.of(Sites.LIST))));
    }

    /** @param sites by id; none where all events are the site's own */
    record Others(Visit visit, Map<UUID, Site> sites) {

        Site site(UUID id) {
            return sites.getOrDefault(id, visit.site());
        }

        /** What another's site is called; empty for the site's own. */
        String name(UUID id) {
            return id.equals(visit.site().id()) ? "" : site(id).settings().shortName();
        }

        /** Its page, on the site whose it is. */
        Link link(Brief brief) {
            return Link.to(href(brief.site(), brief.address()), visit.say(brief.titles()));
        }

        String href(UUID id, String address) {
            return id.equals(visit.site().id())
                    ? visit.to(address)
                    : visit.outside().address(site(id).host(), site(id).address(language(id), address));
        }

        /** As search engines and calendars know it. */
        String canonical(UUID id, String address) {
            return Outside.canonical(site(id).host(), site(id).address(language(id), address));
        }

        private Language language(UUID id) {
            Site site = site(id);
            return site.settings().languages().contains(visit.language()) ? visit.language() : site.mainLanguage();
        }
    }
}
