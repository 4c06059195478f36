package no.fnsp.ordering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.content.Concept;
import no.fnsp.content.Concepts;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Kind;
import no.fnsp.content.Template;
import no.fnsp.content.Text;
import no.fnsp.identity.Authorships;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Journal;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepting an order: the thing gets its concept, and the text a document with empty drafts that its hospital can write in. */
@Component
public class Opening {

    private final Matters matters;
    private final Concepts concepts;
    private final Documents documents;
    private final Placements placements;
    private final Drafts drafts;
    private final Authorships authorships;
    private final FreeAddress addresses;
    private final Sites sites;
    private final MatterNews told;
    private final Journal journal;

    Opening(
            Matters matters,
            Concepts concepts,
            Documents documents,
            Placements placements,
            Drafts drafts,
            Authorships authorships,
            FreeAddress addresses,
            Sites sites,
            MatterNews told,
            Journal journal) {
        this.matters = matters;
        this.concepts = concepts;
        this.documents = documents;
        this.placements = placements;
        this.drafts = drafts;
        this.authorships = authorships;
        this.addresses = addresses;
        this.sites = sites;
        this.told = told;
        this.journal = journal;
    }

    /** @param permit for the whole of the base */
    @Transactional
    public Answered accept(Permit permit, Matter read, Decision decision, Instant at) {
        permit.mustAllow(Right.NATIONAL);
        Site base = sites.find(Site.NATIONAL_BASE, at).orElseThrow();
        if (!matters.hold(read) || !read.isOpen() || read.what() != What.ORDER) {
            return new Answered.DecidedSince(matters.find(read.id()).orElseThrow());
        }
        String title = decision.names().getOrDefault(base.mainLanguage(), read.title());
        String slug = addresses.of(base.id(), title, at);
        UUID concept = concept(permit, read, decision, base, slug, at);
        Document document = document(permit, read.page().kind(), base, slug, concept, decision, at);
        begin(permit, document, decision.names(), at);
        matters.move(
                permit,
                read,
                read.standing().next(State.ACCEPTED, "", permit.actor(), at).opened(concept, document.id(), null));
        Matter now = matters.find(read.id()).orElseThrow();
        journal.record(MatterActs.of(permit, "accepted", now));
        told.askers(permit, now, "accepted", at);
        told.authors(permit, now, decision.author(), at);
        return new Answered.Ok(now);
    }

    private UUID concept(Permit permit, Matter order, Decision decision, Site base, String slug, Instant at) {
        UUID id = concepts.named(permit, slug);
        var names = new EnumMap<Language, List<String>>(Language.class);
        decision.names().forEach((language, name) -> names.put(language, List.of(name)));
        var all = new ArrayList<>(names.getOrDefault(base.mainLanguage(), List.of()));
        all.addAll(decision.synonyms());
        names.put(base.mainLanguage(), Names.distinct(all));
        concepts.set(permit, new Concept(id, slug, order.page().kind().key(), names, decision.codes(), List.of()), at);
        return id;
    }

    private Document document(
            Permit permit, Kind kind, Site base, String slug, UUID concept, Decision decision, Instant at) {
        Document document =
                documents.open(permit, new Document(UUID.randomUUID(), kind, base.id(), slug, concept, null, null));
        documents.describe(permit, document, details(decision), at);
        placements.place(permit, new Placement(base.id(), FreeAddress.path(slug), document.id(), 0), at);
        authorships.give(permit, base.id(), document.id(), decision.author().id(), at);
        return document;
    }

    private static Details details(Decision decision) {
        return new Details(
                decision.author().settings().organisation(),
                decision.owner(),
                decision.professional(),
                "",
                null,
                List.of(),
                decision.specialities(),
                decision.professionalOwner(),
                decision.contact(),
                null);
    }

    private void begin(Permit permit, Document document, Map<Language, String> names, Instant at) {
        Template template = Template.of(document.kind());
        List<Chapter> chapters = template.isFree()
                ? List.of()
                : template.chapters().stream()
                        .map(role -> new Chapter(BlockId.fresh(), role, "", false, List.of()))
                        .toList();
        new EnumMap<>(names)
                .forEach((language, name) -> drafts.start(
                        permit, document, language, Draft.Lane.ORDINARY, new Text(name, List.of(), chapters), at));
    }
}
