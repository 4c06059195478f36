package no.fnsp.composing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.content.Concepts;
import no.fnsp.content.Details;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.critical.Warnings;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.page.Lead;
import no.fnsp.page.Review;
import no.fnsp.page.TreatmentKind;
import no.fnsp.page.TreatmentPage;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.Blend;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.Layer;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.Policies;
import no.fnsp.sharing.SiteText;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page about one diagnosis, treatment, examination, programme or support article. */
@Component
class TreatmentPages {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int MONTHS_TO_REVIEW = 36;

    private final SiteTexts texts;
    private final Nodes nodes;
    private final Approvals approvals;
    private final InnerLinks links;
    private final Embedding embedding;
    private final ErrorPages errors;
    private final Frames frames;
    private final Warnings warnings;

    TreatmentPages(
            SiteTexts texts,
            Nodes nodes,
            Approvals approvals,
            InnerLinks links,
            Embedding embedding,
            ErrorPages errors,
            Frames frames,
            Warnings warnings) {
        this.texts = texts;
        this.nodes = nodes;
        this.approvals = approvals;
        this.links = links;
        this.embedding = embedding;
        this.errors = errors;
        this.frames = frames;
        this.warnings = warnings;
    }

    /** Empty when nothing stands here; a page that says so when the site shows no text while it is being revised. */
    Optional<Page> find(Visit visit) {
        visit.trace().lookedAt(Placements.scope(visit.site().id(), visit.path()));
        return texts.at(visit.site().id(), visit.path(), visit.at(), visit.instead())
                .filter(text -> text.kind().isPatientInformation())
                .flatMap(text -> page(visit, text));
    }

    private Optional<Page> page(Visit visit, SiteText text) {
        lookedAt(visit, text);
        List<Adoption.Offer> offers = text.adoption().map(Adoption::offers).orElse(List.of());
        Set<UUID> wanted = nodesOf(visit, text, offers);
        visit.trace().lookedAt(wanted.stream().map(Nodes::scope).toList());
        Tree tree = nodes.lines(wanted, visit.at());
        visit.trace().lookedAt(tree);
        Choices choices = Choices.of(offers, tree, visit.query().sted());
        Optional<Choices.Choice> chosen = choices.chosen();
        Set<UUID> line = line(visit, text, tree, chosen);
        var alerts = new Alerts(text, warnings.on(visit.site().id(), textsOf(text), line, visit.at()));
        List<Layer> layers = alerts.forced(visit, layers(visit, text, line));
        Words title = text.adoption().map(Adoption::title).orElse(Words.NONE);
        return Blend.of(visit.language(), text.editions(), title, layers)
                .map(blended -> isTakenDown(visit, text, blended)
                        ? errors.revised(visit)
                        : page(visit, text, tree, choices, chosen, blended, alerts));
    }

    private static void lookedAt(Visit visit, SiteText text) {
        visit.trace().lookedAt(Documents.scope(text.document()));
        if (text.concept() != null) {
            visit.trace().lookedAt(Concepts.scope(text.concept()));
        }
        visit.trace().lookedAt(Adoptions.scope(visit.site().id(), text.document()));
        text.adoption().ifPresent(adoption -> {
            visit.trace().lookedAt(Documents.scope(adoption.text()));
            visit.trace().lookedAt(Adoptions.scope(visit.site().id(), adoption.text()));
        });
        text.editions().values().forEach(edition -> visit.trace().shows(edition.id()));
        // From the last date on the page says so, though nobody wrote anything at that instant.
        visit.trace().lookedAt(Policies.scope(visit.site().id()));
        text.overdue().values().forEach(late -> visit.trace().shows(late.edition()));
    }

    /** A draft is looked at also on a site that shows readers nothing for the time being. */
    private static boolean isTakenDown(Visit visit, SiteText text, Blended blended) {
        return visit.instead() == null
                && Optional.ofNullable(text.overdue().get(blended.leadLanguage()))
                        .filter(late -> late.policy() == Adoption.AtLastDate.TAKE_DOWN)
                        .isPresent();
    }

    /** Since when there has been a newer national text that the site should have answered. */
    private static @Nullable LocalDate newer(SiteText text, Blended blended) {
        SiteText.Overdue late = text.overdue().get(blended.leadLanguage());
        return late == null ? null : LocalDate.ofInstant(late.since(), NORWAY);
    }

    private static Set<UUID> nodesOf(Visit visit, SiteText text, List<Adoption.Offer> offers) {
        var wanted = new HashSet<UUID>();
        add(wanted, visit.site().settings().organisation());
        add(wanted, text.details().responsible());
        for (Adoption.Offer offer : offers) {
            add(wanted, offer.department());
            wanted.addAll(offer.places());
        }
        return wanted;
    }

    private static void add(Set<UUID> wanted, @Nullable UUID node) {
        if (node != null) {
            wanted.add(node);
        }
    }

    /** Every node above the reader's place and department, outermost first; none where the text is not shared. */
    private static Set<UUID> line(Visit visit, SiteText text, Tree tree, Optional<Choices.Choice> chosen) {
        var line = new LinkedHashSet<UUID>();
        if (text.adoption().isPresent()) {
            tree.lineTo(visit.site().settings().organisation()).forEach(node -> line.add(node.id()));
            chosen.map(Choices.Choice::place)
                    .ifPresent(place -> tree.lineTo(place.id()).forEach(node -> line.add(node.id())));
            chosen.map(Choices.Choice::department)
                    .ifPresent(department -> tree.lineTo(department.id()).forEach(node -> line.add(node.id())));
        }
        return line;
    }

    private static Set<UUID> textsOf(SiteText text) {
        var texts = new HashSet<>(Set.of(text.document()));
        text.adoption().map(Adoption::text).ifPresent(texts::add);
        return texts;
    }

    /** The changes of these nodes, outermost first. */
    private List<Layer> layers(Visit visit, SiteText text, Set<UUID> line) {
        if (text.adoption().isEmpty()) {
            return List.of();
        }
        line.forEach(node -> visit.trace().lookedAt(LocalChangeSets.scope(node, text.document())));
        List<Layer> layers = texts.layers(text.document(), line, visit.at(), visit.instead());
        layers.forEach(
                layer -> layer.changes().values().forEach(one -> visit.trace().shows(one.edition())));
        return layers;
    }

    private TreatmentPage page(
            Visit visit,
            SiteText text,
            Tree tree,
            Choices choices,
            Optional<Choices.Choice> chosen,
            Blended blended,
            Alerts alerts) {
        visit.trace().merged(text, blended);
        Edition shown = Objects.requireNonNull(text.editions().get(blended.leadLanguage()));
        Review review = review(visit, text, tree, shown);
        TreatmentKind kind = TreatmentKind.valueOf(text.kind().name());
        Embedded embedded = embedding.of(visit, blended);
        String lead = embedded.in(blended.leadLanguage()).plain(blended.lead());
        Setting setting = Setting.of(visit, blended.title().words(), breadcrumb(visit))
                .describedAs(lead)
                .in(text.editions().keySet())
                .linking(links.of(visit, blended))
                .showing(embedded)
                .marked(schema(visit, kind, blended, review, lead));
        return new TreatmentPage(
                frames.around(visit, setting),
                kind,
                blended.title(),
                synonyms(visit, text, blended.title().words()),
                new Lead(blended.leadLanguage(), blended.lead()),
                review,
                choices.picker(visit),
                chosen.map(choice -> Reaching.meeting(visit, tree, choice.department(), choice.place()))
                        .orElse(null),
                Chapters.of(visit, blended, tree, true, alerts),
                helsenorge(text.details()),
                null,
                newer(text, blended));
    }

    private static List<Link> breadcrumb(Visit visit) {
        return List.of(Frames.home(visit), Frames.step(visit, "list.title", "/behandlinger"));
    }

    private Review review(Visit visit, SiteText text, Tree tree, Edition shown) {
        Optional<Approval> approval = approvals.professional(shown.id(), visit.at());
        LocalDate reviewed =
                approval.map(one -> LocalDate.ofInstant(one.at(), NORWAY)).orElse(null);
        return new Review(
                reviewed,
                reviewed == null ? null : reviewed.plusMonths(months(text.details())),
                LocalDate.ofInstant(shown.created(), NORWAY),
                tree.find(text.details().responsible())
                        .map(node -> visit.say(node.name()).words())
                        .orElse(null),
                approval.map(Approval::profession)
                        .filter(profession -> !profession.isEmpty())
                        .orElse(null),
                text.details().machineDrafted().contains(shown.language()));
    }

    /** What harms more when it is outdated is looked at sooner; nothing later than every third year. */
    private static int months(Details details) {
        Integer said = details.reviewMonths();
        return said == null ? MONTHS_TO_REVIEW : Math.clamp(said, 1, MONTHS_TO_REVIEW);
    }

    private static List<String> synonyms(Visit visit, SiteText text, String title) {
        List<String> names = text.names().getOrDefault(visit.language(), List.of());
        return new ArrayList<>(names)
                .stream().filter(name -> !name.equalsIgnoreCase(title)).toList();
    }

    private static TreatmentPage.@Nullable Extract helsenorge(Details details) {
        Details.HelsenorgeLink link = details.helsenorge();
        return link == null
                ? null
                : new TreatmentPage.Extract(
                        List.of(), new Link(link.title(), "https://www.helsenorge.no" + link.path()));
    }

    private static Map<String, Object> schema(
            Visit visit, TreatmentKind kind, Blended blended, Review review, String lead) {
        var about = new LinkedHashMap<String, Object>();
        about.put("@type", schemaType(kind));
        about.put("name", blended.title().words());
        var page = new LinkedHashMap<String, Object>();
        page.put("name", blended.title().words());
        page.put("description", lead);
        page.put("inLanguage", blended.leadLanguage().code());
        page.put("url", Outside.canonical(visit.site().host(), visit.to(visit.path())));
        page.put("audience", Map.of("@type", "Patient"));
        page.put("about", about);
        if (review.reviewed() != null) {
            page.put("lastReviewed", review.reviewed().toString());
        }
        page.put(
                "publisher",
                Map.of(
                        "@type",
                        "MedicalOrganization",
                        "name",
                        visit.site().settings().name()));
        return Frames.schema("MedicalWebPage", page);
    }

    private static String schemaType(TreatmentKind kind) {
        return switch (kind) {
            case DIAGNOSIS -> "MedicalCondition";
            case EXAMINATION -> "MedicalTest";
            case TREATMENT -> "MedicalProcedure";
            case PROGRAMME -> "MedicalTherapy";
            case SUPPORT_ARTICLE -> "MedicalEntity";
        };
    }
}
