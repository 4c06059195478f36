package no.fnsp.critical;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Gatekeeper;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.identity.Permit;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges;
import org.springframework.stereotype.Component;

/** Notices when words that readers are warned of are put right, or go. Stops nothing. */
@Component
class OwnWordsPutRight implements Gatekeeper {

    private final Warnings warnings;
    private final Acknowledgements acknowledgements;
    private final Editions editions;

    OwnWordsPutRight(Warnings warnings, Acknowledgements acknowledgements, Editions editions) {
        this.warnings = warnings;
        this.acknowledgements = acknowledgements;
        this.editions = editions;
    }

    @Override
    public void passed(Passage passage) {
        Document document = passage.document();
        if (document.kind() == Kind.LOCAL_CHANGES) {
            ownWords(passage);
        } else if (passage.edition().changeClass() == ChangeClass.CRITICAL) {
            List<Warning> over = warnings.about(document.id()).stream()
                    .filter(one -> one.cause() == Warning.Cause.LANGUAGE
                            && one.language() == passage.edition().language())
                    .toList();
            warnings.end(passage.permit(), over, passage.at());
            List<Warning> variants = warnings.onWordsIn(document.id());
            warnings.end(passage.permit(), variants, passage.at());
        }
    }

    private void ownWords(Passage passage) {
        var changes = (LocalChanges) passage.edition().body();
        List<Warning> over = warnings.onWordsIn(passage.document().id()).stream()
                .filter(one -> one.language() == passage.edition().language())
                .filter(one -> !replacing(changes, one).equals(before(one)))
                .toList();
        warnings.end(passage.permit(), over, passage.at());
        var what = over.stream().allMatch(one -> replacing(changes, one).isEmpty())
                ? Acknowledgement.What.NATIONAL
                : Acknowledgement.What.EDITED;
        var errors = new LinkedHashSet<UUID>();
        over.forEach(one -> errors.add(one.error()));
        errors.forEach(
                error -> answer(passage.permit(), error, passage.document().site(), what, passage.at()));
    }

    /** When this was the last of the site's own words in the way, it has answered by putting them right. */
    private void answer(Permit permit, UUID error, UUID site, Acknowledgement.What what, Instant at) {
        boolean more = warnings.open(error).stream().anyMatch(one -> site.equals(one.site()));
        if (!more) {
            acknowledgements
                    .find(error, site)
                    .filter(asked -> asked.answer() == null)
                    .ifPresent(asked -> acknowledgements.add(permit, asked, what, "", at));
        }
    }

    private Optional<String> before(Warning one) {
        return Optional.ofNullable(one.said())
                .flatMap(editions::find)
                .map(Edition::body)
                .flatMap(body -> replacing((LocalChanges) body, one));
    }

    private static Optional<String> replacing(LocalChanges changes, Warning one) {
        return changes.changes().stream()
                .filter(change -> change.intent() == Intent.REPLACE)
                .filter(change -> Objects.equals(change.chapter(), one.chapter()))
                .map(change -> change.words().canonical())
                .findFirst();
    }
}
