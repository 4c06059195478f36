package no.fnsp.composing;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.organisation.Tree;
import no.fnsp.page.SearchPage;
import no.fnsp.search.Results;
import org.springframework.stereotype.Component;

/** What a reader can narrow a search to: kinds of page, places and fields of medicine, in the words of the reader. */
@Component
class SearchFacets {

    private final SiteTree trees;

    SearchFacets(SiteTree trees) {
        this.trees = trees;
    }

    List<SearchPage.Facet> of(Visit visit, Results results, SearchAddresses addresses) {
        if (results.own().isEmpty() && addresses.isWide()) {
            return List.of();
        }
        Tree tree = results.places().isEmpty() ? new Tree(List.of()) : trees.of(visit);
        var facets = new ArrayList<SearchPage.Facet>();
        addresses
                .facet("type", results.kinds(), kind -> visit.words().get(kind(kind)))
                .ifPresent(facets::add);
        addresses
                .facet("sted", results.places(), slug -> place(visit, tree, slug))
                .ifPresent(facets::add);
        addresses
                .facet("tema", results.specialities(), key -> speciality(visit, key))
                .ifPresent(facets::add);
        return facets;
    }

    private static String place(Visit visit, Tree tree, String slug) {
        return tree.all().stream()
                .filter(node -> node.kind().isPlace() && node.slug().equals(slug))
                .findFirst()
                .map(node -> visit.say(node.name()).words())
                .orElse(slug);
    }

    /** Fields of medicine are kept as keys, everyday themes as the words they are. */
    private static String speciality(Visit visit, String value) {
        String key = "speciality." + value;
        return visit.words().has(key) ? visit.words().get(key) : value;
    }

    /** The name of a kind of page: treatments have theirs on their own pages too. */
    static String kind(String kind) {
        return switch (kind) {
            case "department", "place", "news", "article", "study", "document", "event" -> "search.kind." + kind;
            default -> "kind." + kind;
        };
    }
}
