package no.fnsp.editor.publication;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Vouching;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Vouching for what a draft says. */
@Controller
class ApprovalController {

    private final Finding finding;
    private final Drafts drafts;
    private final Vouching vouching;
    private final PublishReplies replies;
    private final DatabaseClock clock;

    ApprovalController(Finding finding, Drafts drafts, Vouching vouching, PublishReplies replies, DatabaseClock clock) {
        this.finding = finding;
        this.drafts = drafts;
        this.vouching = vouching;
        this.replies = replies;
        this.clock = clock;
    }

    @PostMapping("/desk/sites/{site}/documents/{document}/{language}/approval")
    Reply approve(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam UUID draft,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String profession) {
        Optional<Piece> piece = finding.document(desk, site, document)
                .filter(found -> found.may(Right.APPROVE))
                .filter(found -> found.document().kind().isPatientInformation());
        Optional<Draft> read = drafts.withId(draft).filter(one -> one.document().equals(document));
        if (piece.isEmpty() || read.isEmpty()) {
            return Reply.missing();
        }
        return reply(piece.get(), read.get(), revision, profession);
    }

    private Reply reply(Piece piece, Draft draft, int revision, String profession) {
        return switch (vouching.vouch(piece.permit(), draft.asRead(revision), profession, clock.now())) {
            case Vouching.Vouched.Ok ok ->
                Reply.onward(
                        piece.to(
                                draft.language(),
                                "/publication?lane=" + draft.lane().key()),
                        "vouched");
            case Vouching.Vouched.SavedSince since ->
                replies.refused(piece, draft, Chosen.first(true), "publication.saved-since");
            case Vouching.Vouched.NoProfession none ->
                replies.refused(piece, draft, Chosen.first(true), "publication.no-profession");
        };
    }
}
