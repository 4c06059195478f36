package no.fnsp.editor.hearing;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.desk.Desk;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.hearing.AskedSites;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.Hearings;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.process.AskedPeople;
import org.springframework.stereotype.Component;

/** Finds hearings through the person who asks: where the text belongs, and on the sites that are asked about it. */
@Component
class HearingFinding {

    private final Finding finding;
    private final Hearings hearings;
    private final AskedSites asked;
    private final AskedPeople people;
    private final Documents documents;
    private final Editions editions;

    HearingFinding(
            Finding finding,
            Hearings hearings,
            AskedSites asked,
            AskedPeople people,
            Documents documents,
            Editions editions) {
        this.finding = finding;
        this.hearings = hearings;
        this.asked = asked;
        this.people = people;
        this.documents = documents;
        this.editions = editions;
    }

    Optional<Found> find(Desk desk, String site, UUID id) {
        Optional<Here> here = finding.site(desk, site);
        Optional<Hearing> hearing = hearings.find(id);
        if (here.isEmpty() || hearing.isEmpty()) {
            return Optional.empty();
        }
        Document document = documents.find(hearing.get().document()).orElseThrow();
        Edition candidate = editions.find(hearing.get().edition()).orElseThrow();
        boolean asks = document.site().equals(here.get().site().id());
        return permit(here.get(), document, hearing.get(), asks)
                .map(permit -> new Found(
                        desk,
                        here.get().site(),
                        document,
                        hearing.get(),
                        candidate,
                        permit,
                        asks,
                        here.get().now()));
    }

    private Optional<Permit> permit(Here here, Document document, Hearing hearing, boolean asks) {
        return asks
                ? people.own(here.desk().editor(), document, here.now())
                : asked.of(hearing.id()).contains(here.site().id()) ? here.permit(Right.READ, "/") : Optional.empty();
    }
}
