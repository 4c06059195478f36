package no.fnsp.composing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fnsp.html.Embeds;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.media.Items;
import no.fnsp.organisation.Tree;
import no.fnsp.page.Lead;
import no.fnsp.page.PaperPage;
import no.fnsp.paper.Paper;
import no.fnsp.paper.Papers;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Mentioned;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A site's documents, its own and the national ones: each one, and the list of them. */
@Component
class PaperPages implements Section {

    private final Papers papers;
    private final Items items;
    private final NationalBase base;
    private final PaperLists lists;
    private final SiteTree trees;
    private final Frames frames;
    private final ErrorPages errors;

    PaperPages(
            Papers papers,
            Items items,
            NationalBase base,
            PaperLists lists,
            SiteTree trees,
            Frames frames,
            ErrorPages errors) {
        this.papers = papers;
        this.items = items;
        this.base = base;
        this.lists = lists;
        this.trees = trees;
        this.frames = frames;
        this.errors = errors;
    }

    @Override
    public String folder() {
        return Paper.FOLDER;
    }

    @Override
    public Optional<? extends Page> find(Visit visit) {
        return visit.path().equals(Paper.FOLDER) ? Optional.of(lists.page(visit, false)) : one(visit);
    }

    private Optional<? extends Page> one(Visit visit) {
        String slug = visit.path().substring(Paper.FOLDER.length() + 1);
        Optional<Paper> found = papers.at(visit.site().id(), slug, visit.at());
        // One that is not there may come, and only a list tells of it.
        if (found.isEmpty()) {
            visit.trace().lookedAt(PaperLists.scopes(visit, base));
        }
        return found.flatMap(paper -> shown(visit, paper));
    }

    private Optional<? extends Page> shown(Visit visit, Paper paper) {
        visit.trace().lookedAt(Papers.scope(paper.id()));
        if (!paper.isShown(visit.at())) {
            return Optional.of(errors.noPaper(visit, paper.isWithdrawn()));
        }
        visit.trace().validUntil(paper.shownUntil());
        visit.trace().shows(paper.said());
        visit.trace().about(paper.id());
        return media(visit, paper).file(paper.asset()).map(file -> page(visit, paper, file));
    }

    private ShownMedia media(Visit visit, Paper paper) {
        return ShownMedia.of(
                visit,
                new Mentioned(Set.of(), Set.of(paper.asset()), Set.of()),
                items,
                () -> base.of(visit).map(Site::id));
    }

    private PaperPage page(Visit visit, Paper paper, Embeds.File file) {
        Language language = paper.says().language();
        Setting setting = Setting.of(
                        visit,
                        paper.says().title(),
                        List.of(Frames.home(visit), Frames.step(visit, "papers.title", Paper.FOLDER)))
                .describedAs(paper.says().summary())
                .in(written(visit.site(), language))
                .marked(schema(visit, paper));
        return new PaperPage(
                frames.around(visit, setting),
                new Words.Spoken(paper.says().title(), language),
                paper.says().summary().isEmpty()
                        ? Lead.none(language)
                        : new Lead(language, List.of(Markup.plain(paper.says().summary()))),
                paper.says().genre().key(),
                file,
                paper.says().access().key(),
                paper.says().access().way(),
                paper.national(),
                unit(visit, paper),
                edited(visit, paper),
                paper.says().lastDay());
    }

    /** The languages its page is found in: its own, or where the site does not have that, all of the site's. */
    static List<Language> written(Site site, Language language) {
        List<Language> all = site.settings().languages();
        return all.contains(language) ? List.of(language) : all;
    }

    private @Nullable Link unit(Visit visit, Paper paper) {
        if (paper.says().unit() == null) {
            return null;
        }
        Tree tree = trees.of(visit);
        return tree.find(paper.says().unit())
                .filter(node -> node.kind().isDepartment() || node.kind().isPlace())
                .map(node ->
                        node.kind().isPlace() ? Reaching.place(visit, node) : Reaching.department(visit, tree, node))
                .orElse(null);
    }

    private LocalDate edited(Visit visit, Paper paper) {
        return LocalDate.ofInstant(
                items.at(paper.asset(), visit.at())
                        .map(item -> item.file().added())
                        .orElse(paper.since()),
                Norway.TIME);
    }

    private static Map<String, Object> schema(Visit visit, Paper paper) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("name", paper.says().title());
        schema.put("inLanguage", paper.says().language().code());
        schema.put("url", Outside.canonical(visit.site().host(), visit.to(visit.path())));
        return Frames.schema("DigitalDocument", schema);
    }

    /** The forms alone. */
    @Component
    static class Forms implements Section {

        private final PaperLists lists;
        private final TextPages texts;

        Forms(PaperLists lists, TextPages texts) {
            this.lists = lists;
            this.texts = texts;
        }

        @Override
        public String folder() {
            return Paper.FORMS;
        }

        @Override
        public Optional<? extends Page> find(Visit visit) {
            // A page that the site has written there itself is what its readers know.
            Optional<? extends Page> own = texts.find(visit);
            return own.isPresent() || !visit.path().equals(Paper.FORMS) ? own : Optional.of(lists.page(visit, true));
        }
    }
}
