package no.fnsp.composing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.html.Link;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.Reach;
import no.fnsp.organisation.Tree;
import no.fnsp.page.Lead;
import no.fnsp.page.PlaceListPage;
import no.fnsp.page.PlacePage;
import no.fnsp.page.PlaceTeaser;
import org.springframework.stereotype.Component;

/** A site's places: each one, and the list of them. */
@Component
class PlacePages {

    private final SiteTree trees;
    private final OwnTexts own;
    private final Frames frames;

    PlacePages(SiteTree trees, OwnTexts own, Frames frames) {
        this.trees = trees;
        this.own = own;
        this.frames = frames;
    }

    PlaceListPage list(Visit visit) {
        Setting setting = Setting.of(visit, visit.words().get("places.title"), List.of(Frames.home(visit)))
                .describedAs(visit.words().get("places.lead"));
        List<PlaceTeaser> places = teasers(visit);
        return new PlaceListPage(frames.around(visit, places.isEmpty() ? setting.hidden() : setting), places);
    }

    List<PlaceTeaser> teasers(Visit visit) {
        Tree tree = trees.of(visit);
        return places(visit, tree).stream()
                .map(place -> Reaching.teaser(visit, place))
                .toList();
    }

    Optional<PlacePage> find(Visit visit) {
        Tree tree = trees.of(visit);
        String slug = visit.path().substring("/steder/".length());
        return places(visit, tree).stream()
                .filter(place -> place.slug().equals(slug))
                .findFirst()
                .map(place -> page(visit, tree, place));
    }

    private static List<Node> places(Visit visit, Tree tree) {
        UUID organisation = visit.site().settings().organisation();
        return organisation == null
                ? List.of()
                : tree.under(organisation, node -> node.kind().isPlace());
    }

    private PlacePage page(Visit visit, Tree tree, Node place) {
        Optional<OwnTexts.OwnText> text = own.find(visit);
        Reach reach = place.reach();
        var name = visit.say(place.name());
        var breadcrumb = List.of(Frames.home(visit), Frames.step(visit, "places.title", "/steder"));
        Setting bare = Setting.of(visit, name.words(), breadcrumb).marked(schema(visit, place));
        Setting setting = text.map(one -> own.around(visit, one, bare)).orElse(bare);
        return new PlacePage(
                frames.around(visit, setting),
                name,
                text.map(OwnTexts.OwnText::lead).orElse(Lead.none(visit.language())),
                Reaching.address(place),
                Reaching.hours(reach.opening()),
                Reaching.hours(reach.visiting()),
                Reaching.phones(visit, reach),
                reach.parking().in(visit.language()).orElse(null),
                reach.transport().in(visit.language()).orElse(null),
                reach.accessibility().in(visit.language()).orElse(null),
                departmentsAt(visit, tree, place),
                text.map(one -> one.chapters(visit)).orElse(List.of()));
    }

    private static List<Link> departmentsAt(Visit visit, Tree tree, Node place) {
        return tree.all().stream()
                .filter(node -> node.kind().isDepartment() && node.places().contains(place.id()))
                .map(node -> Reaching.department(visit, tree, node))
                .sorted(Comparator.comparing(Link::label))
                .toList();
    }

    private static Map<String, Object> schema(Visit visit, Node place) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("name", visit.say(place.name()).words());
        schema.put("url", Outside.canonical(visit.site().host(), visit.to(visit.path())));
        schema.put("parentOrganization", SiteSchema.organisation(visit));
        ReachSchema.tell(schema, place.reach());
        return Frames.schema(place.kind() == NodeKind.HOSPITAL ? "Hospital" : "MedicalClinic", schema);
    }
}
