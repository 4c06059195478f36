package no.fnsp.composing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fnsp.html.Links;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Addresses;
import no.fnsp.sharing.Blended;
import no.fnsp.site.Sites;
import no.fnsp.text.Markup;
import org.springframework.stereotype.Component;

/** Leads the links inside a text to where their documents stand on the reader's own site. */
@Component
class InnerLinks {

    private static final Pattern HREF = Pattern.compile("href=\"((?:document|page):[^\"]+)\"");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final int MOST = 50_000;

    private record Key(UUID site, UUID document) {}

    private final Addresses addresses;
    private final Shelf<Key, Optional<Addresses.Stands>> kept;

    InnerLinks(Addresses addresses, Parts parts) {
        this.addresses = addresses;
        this.kept = parts.shelf(MOST);
    }

    /** At most one statement, whatever the number of links. */
    Links of(Visit visit, Blended text) {
        Set<String> hrefs = hrefs(text);
        var led = new HashMap<String, String>();
        var documents = new HashMap<UUID, String>();
        for (String href : hrefs) {
            String target = href.substring(href.indexOf(':') + 1);
            if (href.startsWith("page:/")) {
                led.put(href, visit.to(target));
            } else if (UUID_SHAPE.matcher(target).matches()) {
                documents.put(UUID.fromString(target), href);
            }
        }
        stands(visit, documents.keySet())
                .forEach((document, stands) ->
                        led.put(Objects.requireNonNull(documents.get(document)), address(visit, stands)));
        return new Links(led);
    }

    private Map<UUID, Addresses.Stands> stands(Visit visit, Set<UUID> documents) {
        UUID site = visit.site().id();
        var found = new HashMap<UUID, Addresses.Stands>();
        List<Key> keys =
                documents.stream().map(document -> new Key(site, document)).toList();
        Shared.all(visit, kept, keys, missing -> made(visit, missing))
                .forEach((key, stands) -> stands.ifPresent(one -> found.put(key.document(), one)));
        return found;
    }

    private Map<Key, Part<Optional<Addresses.Stands>>> made(Visit visit, Collection<Key> missing) {
        Map<UUID, Addresses.Stands> stand =
                addresses.of(visit.site(), missing.stream().map(Key::document).toList(), visit.at());
        var made = new HashMap<Key, Part<Optional<Addresses.Stands>>>();
        missing.forEach(key -> made.put(
                key,
                new Part<>(
                        Optional.ofNullable(stand.get(key.document())),
                        // The host of the national base may change.
                        List.of(Placements.scope(key.document()), Sites.LIST))));
        return made;
    }

    private static String address(Visit visit, Addresses.Stands stands) {
        if (stands.host() == null) {
            return visit.to(stands.path());
        }
        return visit.outside().address(stands.host(), stands.path());
    }

    private static Set<String> hrefs(Blended text) {
        var found = new HashSet<String>();
        Stream.concat(
                        text.lead().stream(),
                        text.chapters().stream()
                                .flatMap(chapter -> chapter.parts().stream())
                                .flatMap(part -> part.blocks().stream())
                                .flatMap(block -> block.parts().stream()))
                .map(Markup::html)
                .filter(html -> html.indexOf("=\"") >= 0)
                .forEach(html -> HREF.matcher(html).results().forEach(match -> found.add(match.group(1))));
        return found;
    }
}
