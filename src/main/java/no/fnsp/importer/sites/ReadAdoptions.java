package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.text.Words;

/** Reads what a site adopts and where it is done. */
final class ReadAdoptions {

    private static final Map<String, String> FOLLOWS = Choices.of("accepted", "head");

    private final SiteNodes nodes;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> slugs = new HashSet<>();

    private ReadAdoptions(SiteNodes nodes) {
        this.nodes = nodes;
    }

    static List<SiteAdoption> read(Fields site, SiteNodes nodes) {
        var reading = new ReadAdoptions(nodes);
        return site.each("adopts").stream().map(reading::adoption).toList();
    }

    private SiteAdoption adoption(Fields adoption) {
        var read = new SiteAdoption(
                adoption.needed("text", Shape.SLUG),
                adoption.choice("follows", FOLLOWS, "accepted").equals("head"),
                adoption.words("title"),
                adoption.text("slug", Shape.SLUG),
                adoption.text("variant", Shape.SLUG),
                adoption.each("at").stream().map(this::offer).toList(),
                adoption.line());
        if (!read.text().isEmpty() && !texts.add(read.text())) {
            adoption.refuse("text", "the text " + quoted(read.text()) + " is adopted twice");
        }
        if (!read.slug().isEmpty() && !slugs.add(read.slug())) {
            adoption.refuse("slug", "the slug " + quoted(read.slug()) + " is given twice");
        }
        adoption.nothingElse();
        return read;
    }

    private SiteAdoption.Offer offer(Fields offer) {
        Words title = offer.words("title");
        String department = offer.text("department", Shape.DEPARTMENT_PATH);
        List<String> places = offer.list("places", Shape.SLUG);
        if (department.isEmpty() && places.isEmpty()) {
            offer.refuse("department", "say a department, places, or both");
        }
        if (!department.isEmpty() && nodes.lacksDepartment(department)) {
            offer.refuse("department", "the site has no department " + quoted(department));
        }
        nodes.checkPlaces(offer, "places", places);
        offer.nothingElse();
        return new SiteAdoption.Offer(title, department, places, offer.line());
    }
}
