package no.fnsp.approval;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.How;
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
        var passing = new Passing(old, edition.body(), edition.changeClass());
        for (Edition shown : shown(edition)) {
            switch (passing.of(shown)) {
                case Fate.Taken taken ->
                    acceptances.acceptInsteadOf(permit, shown.id(), edition, how(edition.changeClass()), at);
                case Fate.Mended mended -> correct(permit, document, shown, edition, mended, at);
                case Fate.Waits waits -> {}
            }
        }
    }

    private List<Edition> shown(Edition edition) {
        List<UUID> shown = acceptances.of(edition).stream()
                .map(Acceptances.Shown::edition)
                .distinct()
                .filter(one -> !one.equals(edition.id()))
                .toList();
        return shown.stream().map(id -> editions.find(id).orElseThrow()).toList();
    }

    private static How how(ChangeClass change) {
        return change == ChangeClass.CRITICAL ? How.CRITICAL : How.AUTOMATIC;
    }

    /** Sites that still show an older edition get that edition with the same paragraphs corrected, and nothing else of the new one. */
    private void correct(
            Permit permit, Document document, Edition older, Edition edition, Fate.Mended mended, Instant at) {
        if (!Objects.equals(mended.body().canonical(), older.body().canonical())) {
            Edition corrected = editions.add(
                    permit,
                    document,
                    older.language(),
                    mended.body(),
                    new Editions.Change(ChangeClass.CRITICAL, older.id(), edition.id(), null));
            acceptances.acceptInsteadOf(permit, older.id(), corrected, How.CRITICAL, at);
        }
    }
}
