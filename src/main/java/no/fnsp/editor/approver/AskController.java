package no.fnsp.editor.approver;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approver.Asked;
import no.fnsp.approver.Asking;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking a professional to vouch for a draft, sending the link again, and taking it back. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/{language}/professional")
class AskController {

    private final Finding finding;
    private final Drafts drafts;
    private final Asking asking;
    private final AskPages pages;

    AskController(Finding finding, Drafts drafts, Asking asking, AskPages pages) {
        this.finding = finding;
        this.drafts = drafts;
        this.asking = asking;
        this.pages = pages;
    }

    private record Place(Piece piece, Language language, Draft.Lane lane) {

        Permit permit() {
            return piece.permit();
        }

        Document document() {
            return piece.document();
        }

        Instant now() {
            return piece.here().now();
        }

        String to() {
            return piece.to(language, "/professional?lane=" + lane.key());
        }
    }

    /** A text about health, in one language, where the person has the right. */
    private Optional<Place> place(Desk desk, String site, UUID document, String language, String lane, Right right) {
        return finding.document(desk, site, document)
                .filter(piece -> piece.may(right))
                .filter(piece -> piece.document().kind().isPatientInformation())
                .flatMap(piece -> Language.find(language).map(spoken -> new Place(piece, spoken, lane(lane))));
    }

    private static Draft.Lane lane(String key) {
        return key.equals(Draft.Lane.URGENT.key()) ? Draft.Lane.URGENT : Draft.Lane.ORDINARY;
    }

    @GetMapping
    Reply page(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane) {
        return place(desk, site, document, language, lane, Right.EDIT)
                .map(place -> Reply.page(page(place, AskPages.Chosen.first(place.now()))))
                .orElseGet(Reply::missing);
    }

    private AskPage page(Place place, AskPages.Chosen chosen) {
        return pages.page(
                place.piece(),
                place.language(),
                place.lane(),
                drafts.find(place.piece().document().id(), place.language(), place.lane()),
                chosen);
    }

    @PostMapping
    Reply ask(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam UUID draft,
            @RequestParam int revision,
            @RequestParam(required = false) @Nullable UUID professional,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String deadline) {
        Optional<Place> place = place(desk, site, document, language, lane, Right.EDIT);
        Optional<Draft> read = drafts.withId(draft)
                .filter(one ->
                        one.document().equals(document) && one.language().code().equals(language));
        if (place.isEmpty() || read.isEmpty()) {
            return Reply.missing();
        }
        return reply(place.get(), read.get().asRead(revision), professional, message, deadline);
    }

    private Reply reply(Place place, Draft read, @Nullable UUID professional, String message, String deadline) {
        Instant now = place.piece().here().now();
        Asked asked = professional == null
                ? new Asked.NotKnown()
                : asking.ask(
                        place.piece().permit(),
                        place.piece().document(),
                        read,
                        professional,
                        message,
                        AskPages.endOf(deadline, now),
                        now);
        String trouble = trouble(asked);
        return trouble.isEmpty()
                ? Reply.onward(place.to(), "professional-asked")
                : Reply.refused(page(
                        place,
                        new AskPages.Chosen(
                                professional == null ? "" : professional.toString(), message, deadline, trouble)));
    }

    /** The key of why it was not done; empty when it was. */
    private static String trouble(Asked asked) {
        return switch (asked) {
            case Asked.Ok ok -> "";
            case Asked.SavedSince since -> "ask.wrong.saved-since";
            case Asked.Waits waits -> "ask.wrong.waits";
            case Asked.NotKnown unknown -> "ask.wrong.who";
            case Asked.Oneself oneself -> "ask.wrong.oneself";
            case Asked.Unconfirmed unconfirmed -> "ask.wrong.unconfirmed";
            case Asked.ConfirmedByYou yours -> "ask.wrong.confirmed-by-you";
            case Asked.NoMail none -> "ask.no-mail";
            case Asked.Wrong wrong -> "ask.wrong." + wrong.what();
        };
    }

    @PostMapping("/{request}/resend")
    Reply resend(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "ordinary") String lane) {
        return place(desk, site, document, language, lane, Right.EDIT)
                .map(place -> asking.resend(place.permit(), place.document(), request, place.now())
                        ? Reply.onward(place.to(), "professional-asked")
                        : refused(place, "ask.wrong.not-resent"))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/{request}/revocation")
    Reply revoke(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "ordinary") String lane) {
        return place(desk, site, document, language, lane, Right.EDIT)
                .map(place -> asking.revoke(place.permit(), place.document(), request, place.now())
                        ? Reply.onward(place.to(), "professional-revoked")
                        : refused(place, "ask.wrong.not-waiting"))
                .orElseGet(Reply::missing);
    }

    private Reply refused(Place place, String trouble) {
        var first = AskPages.Chosen.first(place.now());
        return Reply.refused(page(place, new AskPages.Chosen("", "", first.deadline(), trouble)));
    }
}
