package no.fnsp.composing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.html.Link;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Addresses;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.SiteLists;
import org.springframework.stereotype.Component;

/** The pages of a site about the texts that its events belong to. One that the site has not any longer is left out. */
@Component
class EventTexts {

    private final Addresses addresses;
    private final SiteLists lists;

    EventTexts(Addresses addresses, SiteLists lists) {
        this.addresses = addresses;
        this.lists = lists;
    }

    /** By text, in the order given. Two statements, whatever the number; none for none. */
    Map<UUID, Link> of(Visit visit, Collection<UUID> texts) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        texts.forEach(text -> visit.trace()
                .lookedAt(List.of(
                        Documents.scope(text),
                        Placements.scope(text),
                        Adoptions.scope(visit.site().id(), text))));
        Map<UUID, Addresses.Stands> stand = addresses.of(visit.site(), texts, visit.at());
        var paths = new LinkedHashMap<String, UUID>();
        texts.forEach(text -> {
            Addresses.Stands where = stand.get(text);
            if (where != null && where.host() == null) {
                paths.put(where.path(), text);
            }
        });
        var found = new LinkedHashMap<UUID, Link>();
        var titles = lists.titles(visit.site().id(), List.copyOf(paths.keySet()), visit.at());
        paths.forEach((path, text) -> {
            var title = titles.get(path);
            if (title != null) {
                found.put(text, Link.to(visit.to(path), visit.say(title)));
            }
        });
        return found;
    }

    /** The end of a page's address: {@code hofteprotese}. */
    static String slug(Link page) {
        return page.href().substring(page.href().lastIndexOf('/') + 1);
    }
}
