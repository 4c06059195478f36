package no.fnsp.importer;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.importer.source.Refusal;
import org.springframework.stereotype.Component;

/** Turns handed-in words into published editions, the way an editor's words become so: draft, then publish. */
@Component
class Editing {

    private final Editions editions;
    private final Drafts drafts;
    private final Publishing publishing;
    private final Ledger ledger;

    Editing(Editions editions, Drafts drafts, Publishing publishing, Ledger ledger) {
        this.editions = editions;
        this.drafts = drafts;
        this.publishing = publishing;
        this.ledger = ledger;
    }

    /** What became of the words. */
    sealed interface Outcome {
        record Published(Edition edition, boolean first) implements Outcome {}

        record AsBefore(Edition edition) implements Outcome {}

        /** Somebody has edited the document since; their words stay. */
        record LeftAlone() implements Outcome {}
    }

    /** @throws Refused when the change is of another class than the file says */
    Outcome write(Permit permit, Document document, Handed handed, Report report, Instant at) {
        Optional<Edition> head = editions.published(document.id(), handed.language(), at);
        if (head.isPresent() && sameWords(head.get(), handed)) {
            report.unchanged();
            return new Outcome.AsBefore(head.get());
        }
        if (isEditedSince(document, handed, head)) {
            report.leftAlone(handed.file() + " (" + handed.language() + ")");
            return new Outcome.LeftAlone();
        }
        Draft draft = drafts.start(permit, document, handed.language(), Draft.Lane.ORDINARY, handed.body(), at);
        Edition edition = seen(publishing.publish(permit, draft, handed.change(), handed.reason(), at), handed);
        ledger.imported(document.id(), handed.language(), edition.id());
        if (head.isEmpty()) {
            report.added(handed.file());
        } else {
            report.changed(handed.file() + " (" + handed.language() + ", "
                    + handed.change().key() + ")");
        }
        return new Outcome.Published(edition, head.isEmpty());
    }

    private static boolean sameWords(Edition head, Handed handed) {
        return Arrays.equals(
                Editions.sha256(head.body().canonical()),
                Editions.sha256(handed.body().canonical()));
    }

    private boolean isEditedSince(Document document, Handed handed, Optional<Edition> head) {
        boolean drafted = drafts.of(document.id()).stream().anyMatch(draft -> draft.language() == handed.language());
        boolean othersWords = head.isPresent()
                && !ledger.lastImported(document.id(), handed.language())
                        .map(imported -> imported.equals(head.get().id()))
                        .orElse(false);
        return drafted || othersWords;
    }

    private static Edition seen(Published published, Handed handed) {
        return switch (published) {
            case Published.Ok ok -> ok.edition();
            case Published.NeedsReason reason ->
                throw new Refused(new Refusal(
                        handed.file(),
                        handed.line(),
                        "the change touches " + reason.touched().toString().toLowerCase(Locale.ROOT)
                                + " in the " + handed.language()
                                + " text: write `change: professional`, or keep it editorial with a `reason:`"));
            case Published other -> throw new IllegalStateException(handed.file() + " was not published: " + other);
        };
    }
}
