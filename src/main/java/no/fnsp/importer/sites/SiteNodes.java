package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.importer.source.Fields;

/**
 * The places and departments that a site file names, for checking what refers to them. A file that does not say
 * {@code places} or {@code departments} leaves them as they are, so nothing can be known about those here.
 */
record SiteNodes(Optional<Set<String>> places, Optional<Set<String>> departments) {

    static SiteNodes of(Fields site, List<SitePlace> places) {
        return new SiteNodes(site.has("places") ? Optional.of(slugs(places)) : Optional.empty(), Optional.empty());
    }

    SiteNodes and(Fields site, List<SiteDepartment> departments) {
        return new SiteNodes(places, site.has("departments") ? Optional.of(paths(departments)) : Optional.empty());
    }

    private static Set<String> slugs(List<SitePlace> places) {
        return places.stream().map(SitePlace::slug).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> paths(List<SiteDepartment> departments) {
        return departments.stream().flatMap(SiteDepartment::paths).collect(Collectors.toUnmodifiableSet());
    }

    boolean lacksPlace(String slug) {
        return places.isPresent() && !places.get().contains(slug);
    }

    boolean lacksDepartment(String path) {
        return departments.isPresent() && !departments.get().contains(path);
    }

    boolean lacks(String node) {
        return lacksPlace(node) && lacksDepartment(node);
    }

    /** Whether the word may mean a place or a department. */
    boolean isTwoThings(String node) {
        return places.filter(all -> all.contains(node)).isPresent()
                && departments.filter(all -> all.contains(node)).isPresent();
    }

    void checkPlaces(Fields fields, String key, List<String> slugs) {
        slugs.stream()
                .filter(this::lacksPlace)
                .forEach(slug -> fields.refuse(key, "the site has no place " + quoted(slug)));
    }
}
