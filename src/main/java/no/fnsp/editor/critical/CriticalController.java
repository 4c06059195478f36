package no.fnsp.editor.critical;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Published;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.critical.Corrected;
import no.fnsp.critical.Correcting;
import no.fnsp.critical.Recalling;
import no.fnsp.critical.Told;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A dangerous error in a national text is corrected everywhere at once, or the text taken away. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/critical")
class CriticalController {

    private final Finding finding;
    private final Drafts drafts;
    private final Correcting correcting;
    private final Recalling recalling;
    private final CriticalPages pages;
    private final DatabaseClock clock;

    CriticalController(
            Finding finding,
            Drafts drafts,
            Correcting correcting,
            Recalling recalling,
            CriticalPages pages,
            DatabaseClock clock) {
        this.finding = finding;
        this.drafts = drafts;
        this.correcting = correcting;
        this.recalling = recalling;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    Reply page(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(required = false) @Nullable UUID draft) {
        return national(desk, site, document)
                .map(piece -> Reply.page(pages.page(piece, draft)))
                .orElseGet(Reply::missing);
    }

    @PostMapping
    Reply correct(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam MultiValueMap<String, String> sent) {
        CriticalForm form = CriticalForm.of(sent);
        return national(desk, site, document)
                .map(piece -> corrected(piece, form))
                .orElseGet(Reply::missing);
    }

    private Reply corrected(Piece piece, CriticalForm form) {
        List<Draft> read = form.drafts().stream()
                .flatMap(one -> drafts
                        .withId(one.draft())
                        .filter(draft ->
                                draft.document().equals(piece.document().id()))
                        .map(draft -> draft.asRead(one.revision()))
                        .stream())
                .toList();
        if (read.stream().map(Draft::language).distinct().count() < read.size()) {
            return Reply.refused(pages.page(piece, form, "critical.twice"));
        }
        var corrected = correcting.correct(
                piece.permit(), piece.document(), read, form.told(), form.alsoIn(), form.forced(), clock.now());
        return switch (corrected) {
            case Corrected.Ok ok -> Reply.onward(piece.here().to("/critical/" + ok.error()), "critical-corrected");
            case Corrected.NotTold not -> refused(piece, form, flaw(not.flaw()));
            case Corrected.NothingToCorrect nothing -> refused(piece, form, "critical.nothing");
            case Corrected.NotPublished not -> refused(piece, form, "critical.not-published");
            case Corrected.Refused refused -> refused(piece, form, why(refused));
        };
    }

    private Reply refused(Piece piece, CriticalForm form, String trouble) {
        return Reply.refused(pages.page(piece, form, trouble));
    }

    private static String flaw(Told.Flaw flaw) {
        return "critical." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String why(Corrected.Refused refused) {
        return switch (refused.why()) {
            case Published.SavedSince since -> "publication.saved-since";
            case Published.MovedOn moved -> "critical.moved-on";
            case Published.SaysTheSame same -> "publication.same";
            case Published.Gone gone -> "critical.nothing";
            case Published.Held held -> "publication.held";
            case Published.NeedsReason needs -> "publication.needs-reason";
            case Published.Ok ok -> throw new IllegalStateException("Published, and refused");
        };
    }

    @PostMapping("/withdrawal")
    Reply withdraw(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam MultiValueMap<String, String> sent) {
        CriticalForm form = CriticalForm.of(sent);
        return national(desk, site, document)
                .map(piece -> switch (recalling.recall(piece.permit(), piece.document(), form.told(), clock.now())) {
                    case Recalling.Recalled.Ok ok ->
                        Reply.onward(piece.here().to("/critical/" + ok.error()), "critical-withdrawn");
                    case Recalling.Recalled.NotTold not -> refused(piece, form, flaw(not.flaw()));
                    case Recalling.Recalled.NotThere not -> refused(piece, form, "critical.not-published");
                })
                .orElseGet(Reply::missing);
    }

    private Optional<Piece> national(Desk desk, String site, UUID document) {
        return finding.document(desk, site, document)
                .filter(piece -> piece.here().site().isNationalBase()
                        && piece.document().kind().isPatientInformation())
                .filter(piece -> piece.may(Right.NATIONAL));
    }
}
