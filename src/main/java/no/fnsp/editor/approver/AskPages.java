package no.fnsp.editor.approver;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approver.Answers;
import no.fnsp.approver.Askable;
import no.fnsp.approver.Confirmations;
import no.fnsp.approver.Professional;
import no.fnsp.approver.Professionals;
import no.fnsp.approver.Request;
import no.fnsp.approver.Requests;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Piece;
import no.fnsp.html.Messages;
import no.fnsp.identity.Right;
import no.fnsp.mail.Outbox;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page for asking professionals together. */
@Component
class AskPages {

    private static final int USUAL_DAYS = 14;

    private final Professionals professionals;
    private final Askable askable;
    private final Confirmations confirmations;
    private final Requests requests;
    private final Answers answers;
    private final Editions editions;
    private final Outbox outbox;

    AskPages(
            Professionals professionals,
            Askable askable,
            Confirmations confirmations,
            Requests requests,
            Answers answers,
            Editions editions,
            Outbox outbox) {
        this.professionals = professionals;
        this.askable = askable;
        this.confirmations = confirmations;
        this.requests = requests;
        this.answers = answers;
        this.editions = editions;
        this.outbox = outbox;
    }

    /** What was chosen in the form. @param trouble the key of what was wrong with it; null for nothing */
    record Chosen(
            String professional,
            String message,
            String deadline,
            @Nullable String trouble) {

        static Chosen first(Instant now) {
            return new Chosen(
                    "",
                    "",
                    LocalDate.ofInstant(now, Norway.TIME).plusDays(USUAL_DAYS).toString(),
                    null);
        }
    }

    /** A link works until its day is over; what is no day has passed already. */
    static Instant endOf(String day, Instant now) {
        try {
            return LocalDate.parse(day).plusDays(1).atStartOfDay(Norway.TIME).toInstant();
        } catch (DateTimeException noDay) {
            return now;
        }
    }

    AskPage page(Piece piece, Language language, Draft.Lane lane, Optional<Draft> draft, Chosen chosen) {
        Messages words = piece.here().desk().words();
        DeskFrame frame = piece.here().frame(words.get("ask.title", piece.title()), piece.link());
        return new AskPage(
                frame,
                piece,
                piece.to(language, "/professional"),
                lane.key(),
                draft.filter(one -> piece.may(Right.EDIT)).orElse(null),
                known(piece),
                requests.of(piece.document().id(), language).stream()
                        .map(one -> row(piece, frame, one, draft))
                        .toList(),
                chosen.professional(),
                chosen.message(),
                chosen.deadline(),
                chosen.trouble(),
                piece.here().may(Right.ADOPT, "/") || piece.here().may(Right.NATIONAL, "/"),
                outbox.isRead());
    }

    private List<AskPage.Known> known(Piece piece) {
        UUID me = piece.here().desk().editor().id();
        return askable.of(piece.document(), piece.here().now()).stream()
                .map(one -> new AskPage.Known(one, hindrance(one, me)))
                .toList();
    }

    private String hindrance(Professional one, UUID me) {
        if (confirmations.count(one, me)) {
            return "";
        }
        return confirmations.of(one).isEmpty() ? "ask.unconfirmed" : "ask.confirmed-by-you";
    }

    private AskPage.Row row(Piece piece, DeskFrame frame, Request request, Optional<Draft> draft) {
        Instant now = piece.here().now();
        Messages words = frame.words();
        Request.Status status = request.status(now);
        return new AskPage.Row(
                request.id().toString(),
                professionals.name(request.professional()).orElse(words.get("ask.erased")),
                professionals
                        .find(request.professional())
                        .map(Professional::profession)
                        .orElse(words.get("ask.removed")),
                status.key(),
                frame.moment(when(request, status)),
                frame.day(request.expires().minusSeconds(1)),
                answers.of(request.id())
                        .map(one ->
                                words.get("approver.outcome." + one.outcome().key()))
                        .orElse(""),
                request.waits(now) && piece.may(Right.EDIT),
                request.waits(now) && draft.filter(one -> says(one, request)).isEmpty());
    }

    private boolean says(Draft draft, Request request) {
        return editions.find(request.edition())
                .map(Edition::body)
                .filter(body -> body.canonical().equals(draft.body().canonical()))
                .isPresent();
    }

    private static Instant when(Request request, Request.Status status) {
        return switch (status) {
            case ANSWERED -> Objects.requireNonNull(request.answered());
            case REVOKED -> Objects.requireNonNull(request.revoked());
            case OPENED -> Objects.requireNonNull(request.opened());
            case SENT -> request.at();
            case EXPIRED -> request.expires();
        };
    }
}
