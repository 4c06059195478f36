package no.fnsp.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.site.Site;

/** Which pages a notice stands on. Never changes. */
public sealed interface Extent {

    /** Every page of a site. */
    record OnSite(UUID site) implements Extent {}

    /** A page of a site and what stands below it. @param path never the front page: that is the whole site */
    record Branch(UUID site, String path) implements Extent {}

    /** Single pages of a site. @param paths at least one */
    record Pages(UUID site, List<String> paths) implements Extent {
        public Pages {
            paths = List.copyOf(paths);
        }
    }

    /** Every page of the sites of a region. @param region its key */
    record InRegion(String region) implements Extent {}

    /** Every page of every site. */
    record Everywhere() implements Extent {}

    /** What is said to everybody, or in a region, is no site's own. */
    default Optional<UUID> ofSite() {
        return switch (this) {
            case OnSite one -> Optional.of(one.site());
            case Branch one -> Optional.of(one.site());
            case Pages one -> Optional.of(one.site());
            case InRegion region -> Optional.empty();
            case Everywhere everywhere -> Optional.empty();
        };
    }

    /** The whole of what it lies within: a notice may cover more or less of it later, and never something else. */
    default Extent area() {
        return ofSite().<Extent>map(OnSite::new).orElse(this);
    }

    /** Whether some page of a site lies within its area. */
    default boolean reaches(Site site) {
        return switch (area()) {
            case Everywhere all -> true;
            case InRegion one -> one.region().equals(site.settings().region());
            default -> ofSite().filter(site.id()::equals).isPresent();
        };
    }

    default boolean isWhole() {
        return equals(area());
    }

    /** The pages it is about; empty for all. */
    default List<String> paths() {
        return switch (this) {
            case Branch one -> List.of(one.path());
            case Pages some -> some.paths();
            case OnSite all -> List.of();
            case InRegion all -> List.of();
            case Everywhere all -> List.of();
        };
    }

    /** What a permit must be for: the site, or an id that the region or the country always has. */
    default UUID id() {
        return switch (area()) {
            case InRegion one -> UUID.nameUUIDFromBytes(("notices:" + one.region()).getBytes(StandardCharsets.UTF_8));
            case Everywhere all -> UUID.nameUUIDFromBytes("notices".getBytes(StandardCharsets.UTF_8));
            default -> ofSite().orElseThrow();
        };
    }

    /**
     * Touched when a notice comes, changes or ends. For a branch it is the whole site's: a page that was moved out of the branch must
     * lose the notice too.
     */
    default Scope scope() {
        return switch (area()) {
            case InRegion one -> Scope.of("notices", "region", one.region());
            case Everywhere all -> Scope.of("notices");
            default -> Scope.of("notices", "site", ofSite().orElseThrow());
        };
    }
}
