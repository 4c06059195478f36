package no.fnsp.editor.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Plan;
import no.fnsp.approval.Plans;
import no.fnsp.approval.Withdrawals;
import no.fnsp.approval.Withdrawing;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.placement.Archive;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A text as its editors have it, and taking it away from readers: now, or at an hour. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}")
class DocumentController {

    private static final int LONGEST = 1000;

    private final Finding finding;
    private final DocumentPages pages;
    private final Withdrawing withdrawing;
    private final Withdrawals withdrawals;
    private final Plans plans;
    private final Archive archive;
    private final DatabaseClock clock;

    DocumentController(
            Finding finding,
            DocumentPages pages,
            Withdrawing withdrawing,
            Withdrawals withdrawals,
            Plans plans,
            Archive archive,
            DatabaseClock clock) {
        this.finding = finding;
        this.pages = pages;
        this.withdrawing = withdrawing;
        this.withdrawals = withdrawals;
        this.plans = plans;
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping("")
    Reply page(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        return finding.document(desk, site, document)
                .map(piece -> Reply.page(pages.page(piece, null, "")))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/withdrawal")
    Reply withdraw(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String reason) {
        return with(desk, site, document, Right.PUBLISH)
                .map(piece -> {
                    String wrong = wrong(reason);
                    if (!wrong.isEmpty()) {
                        return Reply.refused(pages.page(piece, wrong, reason));
                    }
                    Words why = Words.of(piece.here().site().mainLanguage(), reason);
                    return switch (withdrawing.withdraw(piece.permit(), piece.document(), null, why, clock.now())) {
                        case GONE -> Reply.onward(piece.to(""), "withdrawn");
                        case NOTHING_THERE -> Reply.onward(piece.to(""), "as-before");
                        case TAKES_TWO -> asked(piece, reason, null);
                    };
                })
                .orElseGet(Reply::missing);
    }

    /** What sites use is taken from them by somebody who decides nationally, and another who agrees. */
    private Reply asked(Piece piece, String reason, @Nullable Instant due) {
        if (!piece.may(Right.NATIONAL)) {
            return Reply.refused(pages.page(piece, "withdraw.nationally", reason));
        }
        Words why = Words.of(piece.here().site().mainLanguage(), reason);
        withdrawals.ask(piece.permit(), piece.document(), null, why, due, clock.now());
        return Reply.onward(piece.to(""), "withdrawal-asked");
    }

    /** Readers who come to an address that is gone are told why. */
    private static String wrong(String reason) {
        return reason.isBlank() ? "withdraw.no-reason" : reason.length() > LONGEST ? "publication.too-long" : "";
    }

    @PostMapping("/plans")
    Reply plan(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam String what,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String reason) {
        boolean archives = what.equals(Plan.What.ARCHIVE.key());
        return with(desk, site, document, archives ? Right.ARRANGE : Right.PUBLISH)
                .map(piece -> planned(
                        piece, archives ? Plan.What.ARCHIVE : Plan.What.WITHDRAW, Chosen.due(day, time), reason))
                .orElseGet(Reply::missing);
    }

    private Reply planned(Piece piece, Plan.What what, Optional<Instant> hour, String reason) {
        Optional<Instant> due = hour.filter(clock.now()::isBefore);
        String wrong = due.isEmpty() ? "publication.no-hour" : what == Plan.What.WITHDRAW ? wrong(reason) : "";
        if (!wrong.isEmpty()) {
            return Reply.refused(pages.page(piece, wrong, reason));
        }
        if (what == Plan.What.WITHDRAW && withdrawals.takeTwo(piece.document(), clock.now())) {
            return asked(piece, reason, due.orElseThrow());
        }
        plans.end(piece.permit(), piece.document(), what, reason, due.orElseThrow());
        return Reply.onward(piece.to(""), "planned");
    }

    @PostMapping("/plans/{plan}/cancellation")
    Reply cancel(Desk desk, @PathVariable String site, @PathVariable UUID document, @PathVariable UUID plan) {
        return finding.document(desk, site, document)
                .filter(piece -> piece.may(Right.PUBLISH) || piece.may(Right.ARRANGE))
                .filter(piece -> piece.may(needed(plan)))
                .map(piece -> Reply.onward(
                        piece.to(""),
                        plans.cancel(piece.permit(), piece.document(), plan) ? "plan-cancelled" : "as-before"))
                .orElseGet(Reply::missing);
    }

    private Right needed(UUID plan) {
        return plans.find(plan)
                .filter(one -> one.what() == Plan.What.ARCHIVE)
                .map(one -> Right.ARRANGE)
                .orElse(Right.PUBLISH);
    }

    @PostMapping("/archive")
    Reply archive(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "false") boolean out) {
        return with(desk, site, document, Right.ARRANGE)
                .map(piece -> {
                    UUID on = piece.document().site();
                    boolean news = out
                            ? archive.takeOut(piece.permit(), on, document)
                            : archive.put(piece.permit(), on, document);
                    return Reply.onward(piece.to(""), !news ? "as-before" : out ? "unarchived" : "archived");
                })
                .orElseGet(Reply::missing);
    }

    private Optional<Piece> with(Desk desk, String site, UUID document, Right right) {
        return finding.document(desk, site, document).filter(piece -> piece.may(right));
    }
}
