package no.fnsp.editor.publication;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.process.Begun;
import no.fnsp.process.Sending;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sending a draft of the national base into the process. */
@Controller
class BeginController {

    private final Finding finding;
    private final Drafts drafts;
    private final Sending sending;
    private final PublishReplies replies;
    private final DatabaseClock clock;

    BeginController(Finding finding, Drafts drafts, Sending sending, PublishReplies replies, DatabaseClock clock) {
        this.finding = finding;
        this.drafts = drafts;
        this.sending = sending;
        this.replies = replies;
        this.clock = clock;
    }

    @PostMapping("/desk/sites/{site}/documents/{document}/{language}/case")
    Reply begin(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam UUID draft,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String message) {
        Optional<Piece> piece = finding.document(desk, site, document).filter(found -> found.may(Right.EDIT));
        Optional<Draft> read = drafts.withId(draft).filter(one -> one.document().equals(document));
        Chosen chosen = Chosen.of(change, reason, message, "", "");
        return piece.isEmpty() || read.isEmpty()
                ? Reply.missing()
                : reply(
                        piece.get(),
                        read.get(),
                        chosen,
                        sending.begin(
                                piece.get().permit(),
                                piece.get().document(),
                                read.get().asRead(revision),
                                chosen.change(),
                                reason,
                                message,
                                clock.now()));
    }

    private Reply reply(Piece piece, Draft draft, Chosen chosen, Begun begun) {
        return switch (begun) {
            case Begun.Ok ok ->
                Reply.onward(piece.here().to("/cases/" + ok.begun().id()), "process.begun");
            case Begun.Runs runs ->
                Reply.onward(piece.here().to("/cases/" + runs.already().id()), "as-before");
            case Begun.SavedSince since -> replies.refused(piece, since.theirs(), chosen, "publication.saved-since");
            case Begun.NothingThere nothing -> Reply.onward(piece.to(""), "draft-gone");
            case Begun.NeedsReason needs -> replies.needsReason(piece, draft, chosen, needs.touched());
            case Begun.TooLong tooLong -> replies.refused(piece, draft, chosen, "publication.too-long");
            case Begun.NotNeeded not -> replies.refused(piece, draft, chosen, "process.not-needed");
        };
    }
}
