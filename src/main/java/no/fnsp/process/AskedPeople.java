package no.fnsp.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.identity.Authorships;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Who is waited for at a step, and what they may do there. */
@Component
public class AskedPeople {

    private final Documents documents;
    private final Placements placements;
    private final Sites sites;
    private final Colleagues colleagues;
    private final Permits permits;
    private final Authorships authorships;

    AskedPeople(
            Documents documents,
            Placements placements,
            Sites sites,
            Colleagues colleagues,
            Permits permits,
            Authorships authorships) {
        this.documents = documents;
        this.placements = placements;
        this.sites = sites;
        this.colleagues = colleagues;
        this.permits = permits;
        this.authorships = authorships;
    }

    /** The accounts of those who are asked. Whoever wrote the text is not asked to check it. */
    public List<UUID> people(Document document, Step step, Set<UUID> writers, Instant at) {
        Right needed = needed(step);
        List<UUID> base = ids(colleagues.with(needed, spot(document, at)));
        List<UUID> trust = step.asked() == Step.Asked.RESPONSIBLE
                ? trusts(document, at)
                        .flatMap(spot -> ids(colleagues.with(needed, spot)).stream())
                        // Whoever may do it everywhere is not the hospital's own.
                        .filter(one -> !base.contains(one))
                        .distinct()
                        .toList()
                : List.of();
        List<UUID> asked = trust.isEmpty() ? base : trust;
        return asked.stream()
                .filter(one -> !step.kind().isForOthers() || !writers.contains(one))
                .toList();
    }

    /** What somebody may do to the text at a step; empty when it is not for them. */
    public Optional<Permit> permit(Editor editor, Document document, Step step, Instant at) {
        Right needed = needed(step);
        return permits.forEditor(editor, spot(document, at), document.id())
                .filter(permit -> permit.allows(needed))
                .or(() -> step.asked() == Step.Asked.RESPONSIBLE ? asTrust(editor, document, at) : Optional.empty());
    }

    /** What somebody who answers for the text at the responsible hospital may do to it. */
    private Optional<Permit> asTrust(Editor editor, Document document, Instant at) {
        return trusts(document, at)
                .flatMap(spot -> permits.forAsked(editor, spot, Right.APPROVE, document.site(), document.id()).stream())
                .findFirst();
    }

    /** What somebody may do to the text at all: as one who works at its site, or at a hospital that writes it. */
    public Optional<Permit> own(Editor editor, Document document, Instant at) {
        return atSite(editor, document, at)
                .or(() -> authorships.permit(editor, document.site(), document.id(), at));
    }

    /** Whether somebody works at the text's own site, and may be led to its other pages. */
    public boolean works(Editor editor, Document document, Instant at) {
        return atSite(editor, document, at).isPresent();
    }

    private Optional<Permit> atSite(Editor editor, Document document, Instant at) {
        return permits.forEditor(editor, spot(document, at), document.id()).filter(permit -> permit.allows(Right.READ));
    }

    private static Right needed(Step step) {
        return switch (step.kind()) {
            case PROFESSIONAL -> Right.APPROVE;
            case EDITORIAL -> step.asked() == Step.Asked.MEDICAL_EDITOR ? Right.NATIONAL : Right.EDIT;
            case HEARING, NATIONAL -> Right.NATIONAL;
        };
    }

    private Spot spot(Document document, Instant at) {
        Site site = sites.withId(document.site(), at).orElseThrow();
        String path =
                placements.of(site.id(), document.id(), at).map(Placement::path).orElse("/");
        return new Spot(site.id(), site.settings().region(), path);
    }

    /** The sites of the hospital that answers for the text. */
    private Stream<Spot> trusts(Document document, Instant at) {
        return documents.details(document.id(), at).map(Details::responsible).stream()
                .flatMap(node -> sites.of(Set.of(node), at).stream())
                .map(site -> new Spot(site.id(), site.settings().region(), "/"));
    }

    private static List<UUID> ids(List<Colleague> some) {
        return some.stream().map(Colleague::id).toList();
    }
}
