package no.fnsp.indexing;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.composing.SiteMaps;
import no.fnsp.search.Address;
import no.fnsp.search.Index;
import no.fnsp.site.Sites;

/**
 * The pages that say something else once something was touched. Never changes.
 *
 * @param now those that are about it, and those that have come or gone with it
 * @param later those that only mention or list it
 */
record Affected(Set<Address> now, Set<Address> later) {

    private static final String LIST = "list:";
    private static final String DOCUMENT = "document:";
    private static final String EVENTS = "events:";

    static Affected by(Set<String> scopes, SiteBooks books, Index index, Instant at) {
        Set<String> lists = scopes.stream().filter(Affected::isList).collect(Collectors.toSet());
        List<String> documents =
                scopes.stream().filter(scope -> scope.startsWith(DOCUMENT)).toList();
        var now = new LinkedHashSet<Address>();
        if (!lists.isEmpty()) {
            now.addAll(comeAndGone(scopes, lists, books, index, at));
        }
        now.addAll(index.madeFrom(scopes.stream()
                .filter(scope -> !isList(scope) && !scope.startsWith(DOCUMENT))
                .toList()));
        now.addAll(index.about(documents.stream()
                .map(scope -> scope.substring(DOCUMENT.length()))
                .toList()));
        var later = new LinkedHashSet<>(index.madeFrom(documents));
        later.addAll(index.madeFrom(lists));
        return new Affected(now, later);
    }

    private static Set<Address> comeAndGone(
            Set<String> scopes, Set<String> lists, SiteBooks books, Index index, Instant at) {
        boolean everywhere = books.base(at)
                .filter(base -> SiteMaps.comeOrGoneEverywhere(scopes, base.id()))
                .isPresent();
        return ComeAndGone.on(
                books,
                index,
                site -> everywhere || lists.contains(LIST + site.id()) || lists.contains(EVENTS + site.id()),
                at);
    }

    /** What changes for every page that lists anything of a site. */
    private static boolean isList(String scope) {
        return scope.startsWith(LIST)
                || scope.startsWith(EVENTS)
                || scope.equals("concepts")
                || scope.equals(Sites.LIST.value());
    }
}
