package no.fnsp.editor.publication;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Submissions;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sending a draft to those who may publish, taking it back, and sending it back. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/{language}/submission")
class SubmissionController {

    private final Finding finding;
    private final Drafts drafts;
    private final Submissions submissions;
    private final PublishReplies replies;

    SubmissionController(Finding finding, Drafts drafts, Submissions submissions, PublishReplies replies) {
        this.finding = finding;
        this.drafts = drafts;
        this.submissions = submissions;
        this.replies = replies;
    }

    @PostMapping("")
    Reply submit(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam UUID draft,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String message) {
        Chosen chosen = Chosen.of(change, reason, message, "", "");
        return at(desk, site, document, draft, Right.EDIT)
                .map(place -> place.read(revision))
                .map(place -> replies.submitted(
                        place.piece(),
                        place.draft(),
                        chosen,
                        submissions.submit(
                                place.piece().permit(),
                                place.piece().document(),
                                place.draft(),
                                chosen.change(),
                                reason,
                                message),
                        "submitted"))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/withdrawal")
    Reply withdraw(Desk desk, @PathVariable String site, @PathVariable UUID document, @RequestParam UUID draft) {
        return at(desk, site, document, draft, Right.EDIT)
                .map(place -> replies.submitted(
                        place.piece(),
                        place.draft(),
                        Chosen.first(true),
                        submissions.withdraw(
                                place.piece().permit(), place.piece().document(), draft),
                        "submission-withdrawn"))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/return")
    Reply sendBack(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam UUID draft,
            @RequestParam(defaultValue = "") String message) {
        return at(desk, site, document, draft, Right.PUBLISH)
                .map(place -> replies.submitted(
                        place.piece(),
                        place.draft(),
                        Chosen.of("", "", message, "", ""),
                        submissions.sendBack(
                                place.piece().permit(), place.piece().document(), draft, message),
                        "sent-back"))
                .orElseGet(Reply::missing);
    }

    private record Place(Piece piece, Draft draft) {
        Place read(int revision) {
            return new Place(piece, draft.asRead(revision));
        }
    }

    private Optional<Place> at(Desk desk, String site, UUID document, UUID draft, Right right) {
        return finding.document(desk, site, document)
                .filter(piece -> piece.may(right))
                .flatMap(piece -> drafts.withId(draft)
                        .filter(found -> found.document().equals(document))
                        .map(found -> new Place(piece, found)));
    }
}
