package no.fnsp.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.html.Link;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Tree;
import no.fnsp.page.DepartmentKind;
import no.fnsp.page.DepartmentListPage;
import no.fnsp.page.DepartmentPage;
import no.fnsp.page.Lead;
import no.fnsp.sharing.SiteLists;
import org.springframework.stereotype.Component;

/** A site's departments: each one, and the tree of them. Their addresses mirror the tree. */
@Component
class DepartmentPages {

    private final SiteTree trees;
    private final OwnTexts own;
    private final SiteLists lists;
    private final ShownStaff staff;
    private final Frames frames;

    DepartmentPages(SiteTree trees, OwnTexts own, SiteLists lists, ShownStaff staff, Frames frames) {
        this.trees = trees;
        this.own = own;
        this.lists = lists;
        this.staff = staff;
        this.frames = frames;
    }

    DepartmentListPage list(Visit visit) {
        Tree tree = trees.of(visit);
        Setting setting = Setting.of(visit, visit.words().get("departments.title"), List.of(Frames.home(visit)))
                .describedAs(visit.words().get("departments.lead"));
        UUID organisation = visit.site().settings().organisation();
        return new DepartmentListPage(
                frames.around(visit, setting), organisation == null ? List.of() : branches(visit, tree, organisation));
    }

    private static List<DepartmentListPage.Node> branches(Visit visit, Tree tree, UUID parent) {
        return tree.under(parent, node -> node.kind().isDepartment()).stream()
                .map(node -> new DepartmentListPage.Node(
                        Reaching.department(visit, tree, node), branches(visit, tree, node.id())))
                .toList();
    }

    Optional<DepartmentPage> find(Visit visit) {
        Tree tree = trees.of(visit);
        UUID organisation = visit.site().settings().organisation();
        String path = visit.path().substring("/avdelinger/".length());
        return (organisation == null ? List.<Node>of() : tree.departmentsOf(organisation))
                .stream()
                        .filter(node -> tree.departmentPath(node.id()).equals(path))
                        .findFirst()
                        .map(node -> page(visit, tree, node));
    }

    private DepartmentPage page(Visit visit, Tree tree, Node node) {
        Optional<OwnTexts.OwnText> text = own.find(visit);
        visit.trace().lookedAt(lists.scopes(visit.site().id(), visit.at()));
        var name = visit.say(node.name());
        var schema = new LinkedHashMap<String, Object>();
        schema.put("name", name.words());
        schema.put("url", Outside.canonical(visit.site().host(), visit.to(visit.path())));
        schema.put("parentOrganization", SiteSchema.organisation(visit));
        ReachSchema.telephone(schema, node.reach());
        ReachSchema.places(
                schema,
                visit,
                node.places().stream()
                        .flatMap(place -> tree.find(place).stream())
                        .toList());
        Setting bare = Setting.of(visit, name.words(), breadcrumb(visit, tree, node))
                .marked(Frames.schema("MedicalClinic", schema));
        Setting setting = text.map(one -> own.around(visit, one, bare)).orElse(bare);
        return new DepartmentPage(
                frames.around(visit, setting),
                DepartmentKind.valueOf(node.kind().name()),
                name,
                text.map(OwnTexts.OwnText::lead).orElse(Lead.none(visit.language())),
                node.reach().meeting().in(visit.language()).orElse(null),
                node.places().stream()
                        .flatMap(place -> tree.find(place).stream())
                        .map(place -> Reaching.teaser(visit, place))
                        .toList(),
                Reaching.phones(visit, node.reach()),
                staff.of(visit, node.id()),
                tree.under(node.id(), part -> part.kind().isDepartment()).stream()
                        .map(part -> Reaching.department(visit, tree, part))
                        .toList(),
                lists.offeredBy(visit.site().id(), node.id(), visit.at()).stream()
                        .map(listed -> Link.to(visit.to(listed.path()), visit.say(listed.titles())))
                        .toList(),
                text.map(one -> one.chapters(visit)).orElse(List.of()));
    }

    private static List<Link> breadcrumb(Visit visit, Tree tree, Node node) {
        var steps =
                new ArrayList<>(List.of(Frames.home(visit), Frames.step(visit, "departments.title", "/avdelinger")));
        tree.lineTo(node.id()).stream()
                .filter(above -> above.kind().isDepartment() && !above.equals(node))
                .forEach(above -> steps.add(Reaching.department(visit, tree, above)));
        return steps;
    }
}
