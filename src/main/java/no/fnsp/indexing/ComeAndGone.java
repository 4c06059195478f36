package no.fnsp.indexing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.fnsp.search.Address;
import no.fnsp.search.Index;
import no.fnsp.site.Site;

/** Pages of some sites that can be found and should not be, or the other way round. */
final class ComeAndGone {

    private ComeAndGone() {}

    static Set<Address> on(SiteBooks books, Index index, Predicate<Site> which, Instant at) {
        var changed = new HashSet<Address>();
        books.all(at).stream().filter(which).forEach(site -> {
            Set<String> is = books.paths(site, at);
            Set<String> was = index.paths(site.id());
            Stream.concat(is.stream(), was.stream())
                    .filter(path -> is.contains(path) != was.contains(path))
                    .forEach(path -> changed.add(new Address(site.id(), path)));
        });
        return changed;
    }
}
