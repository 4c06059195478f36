package no.fnsp.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.html.Link;
import no.fnsp.journal.Scope;
import no.fnsp.media.Items;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Tree;
import no.fnsp.page.PaperListPage;
import no.fnsp.paper.Genre;
import no.fnsp.paper.Paper;
import no.fnsp.paper.Papers;
import no.fnsp.site.Site;
import no.fnsp.text.Mentioned;
import org.springframework.stereotype.Component;

/** The documents of a site as a list that can be narrowed. */
@Component
class PaperLists {

    private static final String GENRE = "form";
    private static final String LANGUAGE = "sprak";
    private static final String UNIT = "omrade";

    private final Papers papers;
    private final Items items;
    private final NationalBase base;
    private final SiteTree trees;
    private final Frames frames;

    PaperLists(Papers papers, Items items, NationalBase base, SiteTree trees, Frames frames) {
        this.papers = papers;
        this.items = items;
        this.base = base;
        this.trees = trees;
        this.frames = frames;
    }

    /** What tells that a document comes or goes on a site. */
    static List<Scope> scopes(Visit visit, NationalBase base) {
        var scopes = new ArrayList<>(List.of(Papers.list(visit.site().id())));
        base.of(visit).map(Site::id).map(Papers::list).ifPresent(scopes::add);
        return scopes;
    }

    /** One document with what it is narrowed by. @param unit the path of its part of the organisation; empty for none */
    private record Listed(Paper paper, String unit, PaperListPage.Item item) {}

    PaperListPage page(Visit visit, boolean forms) {
        List<Listed> all = all(visit, forms);
        List<Listed> some = all.stream().filter(one -> isWanted(visit, one)).toList();
        Setting setting = Setting.of(
                        visit,
                        visit.words().get(forms ? "papers.forms" : "papers.title"),
                        forms
                                ? List.of(Frames.home(visit), Frames.step(visit, "papers.title", Paper.FOLDER))
                                : List.of(Frames.home(visit)))
                .describedAs(visit.words().get(forms ? "papers.forms.lead" : "papers.lead"));
        boolean narrowed = !visit.query().q().isEmpty()
                || List.of(GENRE, LANGUAGE, UNIT).stream()
                        .anyMatch(name -> !visit.query().narrowed(name).isEmpty());
        return new PaperListPage(
                frames.around(visit, narrowed || all.isEmpty() ? setting.hidden() : setting),
                forms,
                visit.to(visit.path()),
                visit.query().q(),
                choices(visit, all, forms),
                some.stream().map(Listed::item).toList(),
                all.size());
    }

    private List<Listed> all(Visit visit, boolean forms) {
        visit.trace().lookedAt(scopes(visit, base));
        List<Paper> shown = papers.on(visit.site().id(), visit.at()).stream()
                .filter(paper -> !forms || paper.says().genre() == Genre.FORM)
                .filter(paper -> paper.isShown(visit.at()))
                .toList();
        shown.forEach(paper -> {
            visit.trace().validUntil(paper.shownUntil());
            visit.trace().shows(paper.said());
        });
        Tree tree =
                shown.stream().anyMatch(paper -> paper.says().unit() != null) ? trees.of(visit) : new Tree(List.of());
        ShownMedia media = media(visit, shown);
        return shown.stream()
                .flatMap(paper -> media.file(paper.asset()).stream().map(file -> {
                    Optional<Node> unit = tree.find(paper.says().unit());
                    return new Listed(
                            paper,
                            unit.map(node -> path(tree, node)).orElse(""),
                            new PaperListPage.Item(
                                    new Link(
                                            paper.says().title(),
                                            visit.to(paper.path()),
                                            paper.says().language()),
                                    paper.says().summary(),
                                    paper.says().genre().key(),
                                    file,
                                    paper.says().access().key(),
                                    paper.national() && !visit.site().isNationalBase(),
                                    unit.map(node -> visit.say(node.name()).words())
                                            .orElse(null)));
                }))
                .toList();
    }

    private ShownMedia media(Visit visit, List<Paper> shown) {
        Set<UUID> assets = shown.stream().map(Paper::asset).collect(Collectors.toSet());
        return ShownMedia.of(
                visit,
                new Mentioned(Set.of(), assets, Set.of()),
                items,
                () -> base.of(visit).map(Site::id));
    }

    private static String path(Tree tree, Node node) {
        return node.kind().isPlace() ? node.slug() : tree.departmentPath(node.id());
    }

    private static boolean isWanted(Visit visit, Listed one) {
        var query = visit.query();
        String unit = query.narrowed(UNIT);
        return isOrAll(query.narrowed(GENRE), one.paper().says().genre().key())
                && isOrAll(
                        query.narrowed(LANGUAGE), one.paper().says().language().code())
                && (unit.isEmpty() || one.unit().equals(unit) || one.unit().startsWith(unit + "/"))
                && says(one.paper(), query.q());
    }

    private static boolean isOrAll(String wanted, String is) {
        return wanted.isEmpty() || wanted.equals(is);
    }

    /** All of the words, in any order. */
    private static boolean says(Paper paper, String q) {
        String text = (paper.says().title() + " " + paper.says().summary()).toLowerCase(Locale.ROOT);
        return List.of(q.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }

    private static List<PaperListPage.Choice> choices(Visit visit, List<Listed> all, boolean forms) {
        var choices = new ArrayList<PaperListPage.Choice>();
        if (!forms) {
            add(
                    choices,
                    visit,
                    GENRE,
                    values(
                            all,
                            one -> one.paper().says().genre().key(),
                            key -> visit.words().get("papers.genre." + key)));
        }
        add(
                choices,
                visit,
                LANGUAGE,
                values(
                        all,
                        one -> one.paper().says().language().code(),
                        code -> visit.words().get("language." + code)));
        Map<String, String> units = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !one.unit().isEmpty() && one.item().unit() != null)
                .forEach(one -> units.put(one.unit(), String.valueOf(one.item().unit())));
        add(choices, visit, UNIT, units);
        return choices;
    }

    private static Map<String, String> values(
            List<Listed> all, Function<Listed, String> value, Function<String, String> label) {
        var values = new LinkedHashMap<String, String>();
        all.stream().map(value).sorted().distinct().forEach(one -> values.put(one, label.apply(one)));
        return values;
    }

    /** Only where there is something to choose, or something has been chosen that may be let go again. */
    private static void add(List<PaperListPage.Choice> choices, Visit visit, String name, Map<String, String> values) {
        String chosen = visit.query().narrowed(name);
        if (values.size() > 1 || !chosen.isEmpty()) {
            var options = new ArrayList<PaperListPage.Option>();
            values.forEach((value, label) -> options.add(new PaperListPage.Option(value, label, value.equals(chosen))));
            if (!chosen.isEmpty() && !values.containsKey(chosen)) {
                options.add(new PaperListPage.Option(chosen, chosen, true));
            }
            choices.add(new PaperListPage.Choice(name, options));
        }
    }
}
