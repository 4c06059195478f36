package no.fnsp.composing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.organisation.Tree;
import no.fnsp.page.Lead;
import no.fnsp.page.Review;
import no.fnsp.page.TreatmentKind;
import no.fnsp.page.TreatmentPage;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Blend;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.Layer;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.SiteText;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page about one diagnosis, treatment, examination, programme or support article. */
@Component
class TreatmentPages {

    private static final ZoneId NORWAY = Norway.TIME;

    private final SiteTexts texts;
    private final NodeLines nodes;
    private final Reviews reviews;
    private final InnerLinks links;
    private final Embedding embedding;
    private final ConceptCodes codes;
    private final ErrorPages errors;
    private final SiteWarnings warnings;
    private final Around around;

    TreatmentPages(
            SiteTexts texts,
            NodeLines nodes,
            Reviews reviews,
            InnerLinks links,
            Embedding embedding,
            ConceptCodes codes,
            ErrorPages errors,
            SiteWarnings warnings,
            Around.Page around) {
        this.texts = texts;
        this.nodes = nodes;
        this.reviews = reviews;
        this.links = links;
        this.embedding = embedding;
        this.codes = codes;
        this.errors = errors;
        this.warnings = warnings;
        this.around = around;
    }

    /** Empty when nothing stands here; a page that says so when the site shows no text while it is being revised. */
    Optional<Page> find(Visit visit) {
        return find(visit, around);
    }

    /** The same without the frame and what stands beside the text. */
    Optional<Page> alone(Visit visit) {
        return find(visit, new Around.Alone(texts));
    }

    private Optional<Page> find(Visit visit, Around around) {
        visit.trace().lookedAt(Placements.scope(visit.site().id(), visit.path()));
        return texts.at(visit.site().id(), visit.path(), visit.at(), visit.instead())
                .filter(text -> text.kind().isPatientInformation())
                .flatMap(text -> page(visit, text, around));
    }

    /** A text that has been looked up, in what shall be around it. */
    Optional<Page> page(Visit visit, SiteText text, Around around) {
        TreatmentScopes.lookedAt(visit, text);
        List<Adoption.Offer> offers = text.adoption().map(Adoption::offers).orElse(List.of());
        Set<UUID> wanted = TreatmentNodes.of(visit, text, offers);
        Tree tree = nodes.of(visit, wanted);
        Choices choices = Choices.of(offers, tree, visit.query().sted());
        Optional<Choices.Choice> chosen = choices.chosen();
        Set<UUID> line = TreatmentNodes.line(visit, text, tree, chosen);
        var alerts = new Alerts(text, warnings.of(visit, textsOf(text), line));
        List<Layer> layers = alerts.forced(visit, layers(visit, text, line, around));
        Words title = text.adoption().map(Adoption::title).orElse(Words.NONE);
        return Blend.of(visit.language(), text.editions(), title, layers)
                .map(blended -> isTakenDown(visit, text, blended)
                        ? errors.revised(visit)
                        : page(visit, text, around, tree, choices, chosen, blended, alerts));
    }

    /** A draft is looked at also on a site that shows readers nothing for the time being. */
    private static boolean isTakenDown(Visit visit, SiteText text, Blended blended) {
        return visit.instead() == null && text.isTakenDown(blended.leadLanguage());
    }

    /** Since when there has been a newer national text that the site should have answered. */
    private static @Nullable LocalDate newer(SiteText text, Blended blended) {
        SiteText.Overdue late = text.overdue().get(blended.leadLanguage());
        return late == null ? null : LocalDate.ofInstant(late.since(), NORWAY);
    }

    private static Set<UUID> textsOf(SiteText text) {
        var texts = new HashSet<>(Set.of(text.document()));
        text.adoption().map(Adoption::text).ifPresent(texts::add);
        return texts;
    }

    /** The changes of these nodes, outermost first. */
    private static List<Layer> layers(Visit visit, SiteText text, Set<UUID> line, Around around) {
        if (text.adoption().isEmpty()) {
            return List.of();
        }
        line.forEach(node -> visit.trace().lookedAt(LocalChangeSets.scope(node, text.document())));
        List<Layer> layers = around.layers(visit, text, line);
        layers.forEach(
                layer -> layer.changes().values().forEach(one -> visit.trace().shows(one.edition())));
        return layers;
    }

    private TreatmentPage page(
            Visit visit,
            SiteText text,
            Around around,
            Tree tree,
            Choices choices,
            Optional<Choices.Choice> chosen,
            Blended blended,
            Alerts alerts) {
        visit.trace().merged(text, blended);
        Edition shown = Objects.requireNonNull(text.editions().get(blended.leadLanguage()));
        Review review = reviews.of(visit, text, tree, shown);
        TreatmentKind kind = TreatmentKind.valueOf(text.kind().name());
        Embedded embedded = embedding.of(visit, blended);
        String lead = embedded.in(blended.leadLanguage()).plain(blended.lead());
        Setting setting = Setting.of(visit, blended.title().words(), breadcrumb(visit))
                .describedAs(lead)
                .in(text.editions().keySet())
                .linking(links.of(visit, blended))
                .showing(embedded);
        return new TreatmentPage(
                around.frame(visit, around.marked(setting, () -> schema(visit, text, blended, review, lead))),
                kind,
                blended.title(),
                synonyms(visit, text, blended.title().words()),
                new Lead(blended.leadLanguage(), blended.lead()),
                review,
                choices.picker(visit),
                chosen.map(choice -> Reaching.meeting(visit, tree, choice.department(), choice.place()))
                        .orElse(null),
                Chapters.of(visit, blended, tree, true, alerts),
                around.beside(visit, text),
                newer(text, blended));
    }

    /** What search engines are told. */
    private Map<String, Object> schema(Visit visit, SiteText text, Blended blended, Review review, String lead) {
        var about = new TreatmentSchema.About(
                TreatmentKind.valueOf(text.kind().name()),
                synonyms(visit, text, blended.title().words()),
                codes.of(visit, text.concept()));
        return TreatmentSchema.of(visit, about, blended, review, lead);
    }

    private static List<Link> breadcrumb(Visit visit) {
        return List.of(Frames.home(visit), Frames.step(visit, "list.title", "/behandlinger"));
    }

    private static List<String> synonyms(Visit visit, SiteText text, String title) {
        List<String> names = text.names().getOrDefault(visit.language(), List.of());
        return new ArrayList<>(names)
                .stream().filter(name -> !name.equalsIgnoreCase(title)).toList();
    }
}
