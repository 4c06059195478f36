package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.Reach;
import no.fnsp.text.Words;

/** Reads the places and the departments of site.yaml. */
final class ReadNodes {

    private static final int DEEPEST = 10;
    private static final Map<String, NodeKind> PLACES = kinds(NodeKind::isPlace);
    private static final Map<String, NodeKind> DEPARTMENTS = kinds(NodeKind::isDepartment);

    private ReadNodes() {}

    static List<SitePlace> places(Fields site) {
        return unique(site.each("places")).stream().map(ReadNodes::place).toList();
    }

    /** @param places what is known of the site's places, where departments work */
    static List<SiteDepartment> departments(Fields site, SiteNodes places) {
        return departments(site.each("departments"), places, 1);
    }

    private static SitePlace place(Fields place) {
        String slug = place.needed("slug", Shape.SLUG);
        NodeKind kind = place.neededChoice("kind", PLACES, NodeKind.PLACE);
        Words name = place.neededWords("name");
        Reach reach = ReadReach.read(place);
        place.nothingElse();
        return new SitePlace(slug, kind, name, reach, place.line());
    }

    private static List<SiteDepartment> departments(List<Fields> departments, SiteNodes places, int depth) {
        if (depth > DEEPEST) {
            departments.stream().limit(1).forEach(one -> one.refuse("slug", "departments have at most ten levels"));
            return List.of();
        }
        return unique(departments).stream()
                .map(one -> department(one, places, depth))
                .toList();
    }

    private static SiteDepartment department(Fields department, SiteNodes places, int depth) {
        String slug = department.needed("slug", Shape.SLUG);
        NodeKind kind = department.neededChoice("kind", DEPARTMENTS, NodeKind.DEPARTMENT);
        Words name = department.neededWords("name");
        List<String> at = department.list("at", Shape.SLUG);
        places.checkPlaces(department, "at", at);
        Reach reach = ReadReach.read(department);
        List<SiteDepartment> parts = departments(department.each("parts"), places, depth + 1);
        department.nothingElse();
        return new SiteDepartment(slug, kind, name, at, reach, parts, department.line());
    }

    /** Siblings must not share a slug. */
    private static List<Fields> unique(List<Fields> siblings) {
        var slugs = new HashSet<String>();
        siblings.stream()
                .filter(one -> !one.text("slug").isEmpty() && !slugs.add(one.text("slug")))
                .forEach(one ->
                        one.refuse("slug", "the slug " + quoted(one.text("slug")) + " is taken by another here"));
        return siblings;
    }

    private static Map<String, NodeKind> kinds(Predicate<NodeKind> wanted) {
        return Choices.of(
                NodeKind::key, Arrays.stream(NodeKind.values()).filter(wanted).toArray(NodeKind[]::new));
    }
}
