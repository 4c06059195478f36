package no.fnsp.composing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import no.fnsp.content.Documents;
import no.fnsp.html.Link;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The links of menus and footers, led to where their pages stand now. A link to a page that nobody can read, as one that was withdrawn,
 * is not shown: the desk tells the managers.
 */
@Component
final class SiteLinks {

    private static final Pattern DOCUMENT = Pattern.compile("document:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final int MOST = 20_000;

    private record Key(UUID site, UUID document) {}

    private final SiteLists lists;
    private final Shelf<Key, Optional<String>> kept;

    /** Where each page stood when it was asked for last. */
    private final Map<Key, String> last = new ConcurrentHashMap<>();

    SiteLinks(SiteLists lists, Parts parts) {
        this.lists = lists;
        this.kept = parts.shelf(MOST);
    }

    /** Links that are led for one visit. @param paths where documents can be read on the site */
    record Led(Visit visit, Map<UUID, String> paths) {

        /** Where a link leads on the site; empty for what is not on it, or cannot be read. */
        Optional<String> path(String to) {
            if (to.startsWith("page:")) {
                return Optional.of(to.substring("page:".length()));
            }
            return document(to).flatMap(one -> Optional.ofNullable(paths.get(one)));
        }

        Optional<Link> link(Settings.Link link) {
            Optional<String> href = link.to().startsWith("page:") || link.to().startsWith("document:")
                    ? path(link.to()).map(visit::to)
                    : Optional.of(link.to().startsWith("host:") ? link.to().substring("host:".length()) : link.to());
            return href.map(address -> Link.to(address, visit.say(link.label())));
        }

        List<Link> links(List<Settings.Link> all) {
            return all.stream().flatMap(one -> link(one).stream()).toList();
        }
    }

    private static Optional<UUID> document(String to) {
        var match = DOCUMENT.matcher(to);
        return match.matches() ? Optional.of(UUID.fromString(match.group(1))) : Optional.empty();
    }

    /** At most one statement, and none when no link is to a page that can move. */
    Led now(Visit visit, Collection<String> tos) {
        List<Key> keys = keys(visit, tos);
        var paths = new HashMap<UUID, String>();
        if (!keys.isEmpty()) {
            Shared.all(visit, kept, keys, missing -> made(visit, missing))
                    .forEach((key, path) -> path.ifPresent(one -> paths.put(key.document(), one)));
            if (visit.isOrdinary()) {
                keys.forEach(key -> remember(key, paths.get(key.document())));
            }
        }
        return new Led(visit, paths);
    }

    private void remember(Key key, @Nullable String path) {
        if (path == null) {
            last.remove(key);
        } else {
            last.put(key, path);
        }
    }

    /** As they stood last: asks nothing of a database that may be away. */
    Led last(Visit visit, Collection<String> tos) {
        var paths = new HashMap<UUID, String>();
        for (Key key : keys(visit, tos)) {
            Optional.ofNullable(last.get(key)).ifPresent(path -> paths.put(key.document(), path));
        }
        return new Led(visit, paths);
    }

    private static List<Key> keys(Visit visit, Collection<String> tos) {
        return tos.stream()
                .flatMap(to -> document(to).stream())
                .distinct()
                .map(document -> new Key(visit.site().id(), document))
                .toList();
    }

    private Map<Key, Part<Optional<String>>> made(Visit visit, Collection<Key> missing) {
        var documents = missing.stream().map(Key::document).toList();
        Map<UUID, String> stand = lists.readable(visit.site().id(), documents, visit.at());
        var made = new HashMap<Key, Part<Optional<String>>>();
        missing.forEach(key -> made.put(
                key,
                new Part<>(
                        Optional.ofNullable(stand.get(key.document())),
                        List.of(
                                Placements.scope(key.document()),
                                Documents.scope(key.document()),
                                Adoptions.scope(key.site(), key.document())))));
        return made;
    }

    /** Everything that links lead to, also those below others. */
    static List<String> tos(Collection<Settings.Link> links) {
        var all = new ArrayList<String>();
        for (Settings.Link link : links) {
            all.add(link.to());
            all.addAll(tos(link.below()));
        }
        return all;
    }
}
