package no.fnsp.importer;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.content.Concept;
import no.fnsp.content.Concepts;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permits;
import no.fnsp.importer.written.WrittenText;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in the national base: concepts, their texts, who approved them, and variants. */
@Component
class ConceptsIn {

    private final Known known;
    private final Concepts concepts;
    private final Documents documents;
    private final Placements placements;
    private final Approvals approvals;
    private final Permits permits;
    private final Editing editing;

    ConceptsIn(
            Known known,
            Concepts concepts,
            Documents documents,
            Placements placements,
            Approvals approvals,
            Permits permits,
            Editing editing) {
        this.known = known;
        this.concepts = concepts;
        this.documents = documents;
        this.placements = placements;
        this.approvals = approvals;
        this.permits = permits;
        this.editing = editing;
    }

    void take(Run run, List<ConceptFile> main, List<ConceptFile> variants) {
        if (main.isEmpty() && variants.isEmpty()) {
            return;
        }
        Site base = known.nationalBase(run.at());
        Map<String, Document> opened = new HashMap<>();
        main.forEach(file -> opened.put(file.key(), open(run, base, file)));
        variants.forEach(file -> opened.put(file.key(), open(run, base, file)));
        main.forEach(file -> write(run, base, file, opened));
        variants.forEach(file -> write(run, base, file, opened));
        run.report().step("National texts: " + (main.size() + variants.size()));
    }

    /** Every document is opened before any text is written, so that texts can link to each other. */
    private Document open(Run run, Site base, ConceptFile file) {
        UUID concept;
        UUID variantOf = null;
        if (file.variantOf().isEmpty()) {
            concept = concepts.named(run.permit(), file.key());
            concepts.set(run.permit(), concept(file, concept), run.at());
        } else {
            Document whole = known.text(file.variantOf(), file.file(), 0, run.at());
            variantOf = whole.id();
            concept = whole.concept();
        }
        var wanted = new Document(UUID.randomUUID(), file.kind(), base.id(), file.key(), concept, null, variantOf);
        return documents.open(run.permit(), wanted);
    }

    private static Concept concept(ConceptFile file, UUID id) {
        var names = new EnumMap<Language, List<String>>(Language.class);
        file.texts().forEach((language, text) -> {
            var all = new ArrayList<>(List.of(text.title()));
            all.addAll(text.also());
            names.put(language, List.copyOf(all));
        });
        return new Concept(id, file.key(), file.kind().key(), names, file.codes(), file.themes());
    }

    private void write(Run run, Site base, ConceptFile file, Map<String, Document> opened) {
        Document document = Objects.requireNonNull(opened.get(file.key()));
        UUID responsible = known.node(file.responsible(), file.file(), 0);
        documents.describe(run.permit(), document, details(file, responsible), run.at());
        placements.place(
                run.permit(), new Placement(base.id(), "/behandlinger/" + file.key(), document.id(), 0), run.at());
        file.texts().forEach((language, text) -> {
            var body = Bodies.text(text, key -> linked(run, file, text, opened, key));
            var handed = new Handed(file.file(), text.line(), language, body, file.changeClass(), file.reason());
            switch (editing.write(run.permit(), document, handed, run.report(), run.at())) {
                case Editing.Outcome.Published published -> approve(run, file, published.edition(), responsible);
                case Editing.Outcome.AsBefore before -> approve(run, file, before.edition(), responsible);
                case Editing.Outcome.LeftAlone left -> {}
            }
        });
    }

    private UUID linked(Run run, ConceptFile file, WrittenText text, Map<String, Document> opened, String key) {
        return Optional.ofNullable(opened.get(key))
                .orElseGet(() -> known.text(key, file.file(), text.line(), run.at()))
                .id();
    }

    private static Details details(ConceptFile file, UUID responsible) {
        Details.@Nullable HelsenorgeLink helsenorge = file.helsenorge() == null
                ? null
                : new Details.HelsenorgeLink(
                        file.helsenorge().title(), file.helsenorge().path());
        return Details.of(
                        responsible,
                        file.owner(),
                        file.professional(),
                        file.editorInfo(),
                        helsenorge,
                        file.machineDrafted())
                .pointingTo(helsenorge, file.waiting().isEmpty() ? null : file.waiting());
    }

    /** The file says who approved the text and when; an approval that the edition has already is not given twice. */
    private void approve(Run run, ConceptFile file, Edition edition, UUID responsible) {
        if (file.machineDrafted().contains(edition.language())) {
            return; // nobody who knows the language has read it
        }
        Instant at = file.approved().atTime(LocalTime.NOON).atZone(Norway.TIME).toInstant();
        boolean given = approvals
                .professional(edition.id())
                .filter(one -> !one.at().isBefore(at))
                .isPresent();
        if (!given) {
            UUID approver = permits.approverKnownAs(file.professional());
            approvals.approve(
                    run.permit(), edition, Approval.What.PROFESSIONAL, approver, file.professional(), responsible, at);
        }
    }
}
