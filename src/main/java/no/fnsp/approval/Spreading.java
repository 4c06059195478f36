package no.fnsp.approval;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.How;
import no.fnsp.text.Corrections;
import org.springframework.stereotype.Component;

/** Lets a change that was published reach each site in the way its class says. */
@Component
class Spreading {

    private final Editions editions;
    private final Acceptances acceptances;

    Spreading(Editions editions, Acceptances acceptances) {
        this.editions = editions;
        this.acceptances = acceptances;
    }

    /** A professional change waits for each site; an editorial one is taken at once; a critical one reaches every edition shown. */
    void spread(Permit permit, Document document, Edition old, Edition edition, Instant at) {
        switch (edition.changeClass()) {
            case EDITORIAL -> acceptances.acceptInsteadOf(permit, old.id(), edition, How.AUTOMATIC, at);
            case CRITICAL -> {
                acceptances.acceptInsteadOf(permit, old.id(), edition, How.CRITICAL, at);
                correctOlderEditions(permit, document, old, edition, at);
            }
            case NEW, PROFESSIONAL, REPLACEMENT -> {}
        }
    }

    /** Sites that still show an older edition get that edition with the same paragraphs corrected, and nothing else of the new one. */
    private void correctOlderEditions(Permit permit, Document document, Edition old, Edition edition, Instant at) {
        var corrections =
                Corrections.between(old.body().chapters(), edition.body().chapters());
        List<UUID> shown = acceptances.of(edition).stream()
                .map(Acceptances.Shown::edition)
                .distinct()
                .filter(shownEdition -> !shownEdition.equals(edition.id()))
                .toList();
        for (UUID id : shown) {
            Edition older = editions.find(id).orElseThrow();
            Body corrected = older.body()
                    .corrected(old.body(), edition.body())
                    .withChapters(corrections.applyTo(older.body().chapters()));
            if (!Objects.equals(corrected.canonical(), older.body().canonical())) {
                Edition mended = editions.add(
                        permit,
                        document,
                        older.language(),
                        corrected,
                        new Editions.Change(ChangeClass.CRITICAL, older.id(), edition.id(), null));
                acceptances.acceptInsteadOf(permit, older.id(), mended, How.CRITICAL, at);
            }
        }
    }
}
