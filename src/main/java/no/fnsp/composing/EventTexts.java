package no.fnsp.composing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * By text, in the order given: the page of the text itself, or else one about the same concept. Two statements, whatever the number,
     * and a third where a text stands nowhere on the site; none for none.
     */
    Map<UUID, Link> of(Visit visit, Collection<UUID> texts) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        texts.forEach(text -> visit.trace()
                .lookedAt(List.of(
                        Documents.scope(text),
                        Placements.scope(text),
                        Adoptions.scope(visit.site().id(), text))));
        Map<UUID, String> paths = paths(visit, texts);
        var titles = lists.titles(visit.site().id(), List.copyOf(Set.copyOf(paths.values())), visit.at());
        var found = new LinkedHashMap<UUID, Link>();
        paths.forEach((text, path) -> {
            var title = titles.get(path);
            if (title != null) {
                found.put(text, Link.to(visit.to(path), visit.say(title)));
            }
        });
        return found;
    }

    private Map<UUID, String> paths(Visit visit, Collection<UUID> texts) {
        var paths = new LinkedHashMap<UUID, String>();
        Map<UUID, Addresses.Stands> stand = addresses.of(visit.site(), texts, visit.at());
        texts.forEach(text -> Optional.ofNullable(stand.get(text))
                .filter(where -> where.host() == null)
                .ifPresent(where -> paths.put(text, where.path())));
        List<UUID> others =
                texts.stream().filter(text -> !paths.containsKey(text)).toList();
        if (!others.isEmpty()) {
            visit.trace().lookedAt(Documents.list(visit.site().id()));
            paths.putAll(addresses.alike(visit.site(), others, visit.at()));
        }
        return paths;
    }

    /** The end of a page's address: {@code hofteprotese}. */
    static String slug(Link page) {
        return page.href().substring(page.href().lastIndexOf('/') + 1);
    }
}
