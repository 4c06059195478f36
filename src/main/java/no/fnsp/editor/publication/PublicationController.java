package no.fnsp.editor.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Plans;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.editor.writing.Lanes;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Publishing a draft, now or at an hour. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/{language}")
class PublicationController {

    private final Finding finding;
    private final Drafts drafts;
    private final Publishing publishing;
    private final Plans plans;
    private final PublicationPages pages;
    private final PublishReplies replies;
    private final DatabaseClock clock;

    PublicationController(
            Finding finding,
            Drafts drafts,
            Publishing publishing,
            Plans plans,
            PublicationPages pages,
            PublishReplies replies,
            DatabaseClock clock) {
        this.finding = finding;
        this.drafts = drafts;
        this.publishing = publishing;
        this.plans = plans;
        this.pages = pages;
        this.replies = replies;
        this.clock = clock;
    }

    @GetMapping("/publication")
    Reply page(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane) {
        Optional<Piece> piece = finding.document(desk, site, document)
                .filter(found -> found.may(Right.EDIT) || found.may(Right.PUBLISH) || found.may(Right.APPROVE));
        if (piece.isEmpty()) {
            return Reply.missing();
        }
        return Language.find(language)
                .flatMap(spoken -> drafts.find(document, spoken, Lanes.of(lane)))
                .map(draft -> Reply.page(pages.page(piece.get(), draft)))
                .orElseGet(() -> Reply.onward(piece.get().to("")));
    }

    @PostMapping("/publication")
    Reply publish(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam UUID draft,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String reason) {
        Chosen chosen = Chosen.of(change, reason, "", "", "");
        Optional<Piece> piece = publishable(desk, site, document);
        return piece.isEmpty()
                ? Reply.missing()
                : read(document, draft, revision)
                        .map(found -> published(piece.get(), found, chosen))
                        .orElseGet(() -> Reply.onward(piece.get().to(""), "draft-gone"));
    }

    private Reply published(Piece piece, Draft draft, Chosen chosen) {
        if (isCritical(piece, chosen)) {
            return Reply.onward(piece.to("/critical?draft=" + draft.id()));
        }
        return chosen.isTooLong()
                ? replies.refused(piece, draft, chosen, "publication.too-long")
                : replies.published(
                        piece,
                        draft,
                        chosen,
                        publishing.publish(
                                piece.permit(),
                                draft,
                                chosen.change(),
                                chosen.reason().strip(),
                                clock.now()));
    }

    /** What is dangerous is told to readers too, where it cannot be corrected: that takes words, and no waiting. */
    private static boolean isCritical(Piece piece, Chosen chosen) {
        return chosen.change() == ChangeClass.CRITICAL
                && piece.may(Right.NATIONAL)
                && piece.document().kind().isPatientInformation();
    }

    @PostMapping("/schedule")
    Reply schedule(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam UUID draft,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time) {
        Chosen chosen = Chosen.of(change, reason, "", day, time);
        Optional<Piece> piece = publishable(desk, site, document);
        return piece.isEmpty()
                ? Reply.missing()
                : read(document, draft, revision)
                        .map(found -> planned(piece.get(), found, chosen))
                        .orElseGet(() -> Reply.onward(piece.get().to(""), "draft-gone"));
    }

    /** What would be refused now is told now, and not at the hour when nobody is here. */
    private Reply planned(Piece piece, Draft draft, Chosen chosen) {
        if (isCritical(piece, chosen)) {
            return Reply.onward(piece.to("/critical?draft=" + draft.id()));
        }
        Optional<Instant> due = chosen.due().filter(clock.now()::isBefore);
        if (due.isEmpty() || chosen.isTooLong()) {
            return replies.refused(
                    piece, draft, chosen, due.isEmpty() ? "publication.no-hour" : "publication.too-long");
        }
        return publishing
                .refused(piece.permit(), draft, chosen.change(), chosen.reason(), clock.now())
                .map(refused -> replies.published(piece, draft, chosen, refused))
                .orElseGet(() -> {
                    plans.publish(piece.permit(), piece.document(), draft, chosen.change(), chosen.reason(), due.get());
                    return Reply.onward(piece.to(""), "planned");
                });
    }

    private Optional<Piece> publishable(Desk desk, String site, UUID document) {
        return finding.document(desk, site, document).filter(piece -> piece.may(Right.PUBLISH));
    }

    /** The draft in the revision that the page showed: what somebody saved since is seen by its number. */
    private Optional<Draft> read(UUID document, UUID id, int revision) {
        return drafts.withId(id)
                .filter(draft -> draft.document().equals(document))
                .map(draft -> draft.asRead(revision));
    }
}
