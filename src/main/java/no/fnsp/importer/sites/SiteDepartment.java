package no.fnsp.importer.sites;

import java.util.List;
import java.util.stream.Stream;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.Reach;
import no.fnsp.text.Words;

/**
 * A department of a site with its parts, as it stands in site.yaml. Never changes.
 *
 * @param at slugs of the places it works at
 */
public record SiteDepartment(
        String slug, NodeKind kind, Words name, List<String> at, Reach reach, List<SiteDepartment> parts, int line) {

    public SiteDepartment {
        at = List.copyOf(at);
        parts = List.copyOf(parts);
    }

    /** The paths of this department and all its parts: {@code klinikk}, {@code klinikk/avdeling}. */
    Stream<String> paths() {
        return Stream.concat(
                Stream.of(slug), parts.stream().flatMap(SiteDepartment::paths).map(path -> slug + "/" + path));
    }
}
