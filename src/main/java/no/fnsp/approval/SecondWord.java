package no.fnsp.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What another person says of a text that somebody wants taken away. When they agree it is done at once, or planned for its hour. */
@Component
public class SecondWord {

    private static final int LONGEST = 1000;

    private final Withdrawals withdrawals;
    private final Withdrawing withdrawing;
    private final Plans plans;
    private final Documents documents;
    private final Tidings tidings;

    SecondWord(Withdrawals withdrawals, Withdrawing withdrawing, Plans plans, Documents documents, Tidings tidings) {
        this.withdrawals = withdrawals;
        this.withdrawing = withdrawing;
        this.plans = plans;
        this.documents = documents;
        this.tidings = tidings;
    }

    /** What came of it. Only {@code OK} has changed anything. */
    public enum Said {
        OK,
        /** Somebody has answered before, or the text is gone already. */
        ALREADY,
        /** It takes another person than the one who asked. */
        OWN,
        /** Whoever disagrees says why. */
        NO_WORDS,
        TOO_LONG
    }

    @Transactional
    public Said agree(Permit permit, Document document, UUID asked, Instant at) {
        Optional<WithdrawalAsked> open = alone(permit, document, asked);
        if (open.isEmpty()) {
            return Said.ALREADY;
        }
        if (open.get().by().equals(permit.actor())) {
            return Said.OWN;
        }
        withdrawals.answer(permit, document, open.get(), "agreed", "", at);
        carryOut(permit, document, open.get(), at);
        tidings.withdrawalAnswered(permit, document, open.get(), "withdrawal-agreed");
        return Said.OK;
    }

    private void carryOut(Permit permit, Document document, WithdrawalAsked asked, Instant at) {
        Instant due = asked.due();
        if (due != null && due.isAfter(at)) {
            String why = asked.why().byLanguage().values().stream().findFirst().orElse("");
            plans.end(permit, document, Plan.What.WITHDRAW, why, due);
        } else {
            withdrawing.decided(permit, document, asked.instead(), asked.why(), at);
        }
    }

    @Transactional
    public Said disagree(Permit permit, Document document, UUID asked, String words, Instant at) {
        Optional<WithdrawalAsked> open = alone(permit, document, asked);
        if (open.isEmpty()) {
            return Said.ALREADY;
        }
        if (open.get().by().equals(permit.actor())) {
            return Said.OWN;
        }
        if (words.isBlank() || words.strip().length() > LONGEST) {
            return words.isBlank() ? Said.NO_WORDS : Said.TOO_LONG;
        }
        withdrawals.answer(permit, document, open.get(), "disagreed", words.strip(), at);
        tidings.withdrawalAnswered(permit, document, open.get(), "withdrawal-disagreed");
        return Said.OK;
    }

    /** Whoever asked has thought better of it. */
    @Transactional
    public Said takeBack(Permit permit, Document document, UUID asked, Instant at) {
        Optional<WithdrawalAsked> open = alone(permit, document, asked);
        if (open.filter(one -> one.by().equals(permit.actor())).isEmpty()) {
            return Said.ALREADY;
        }
        withdrawals.answer(permit, document, open.get(), "taken-back", "", at);
        return Said.OK;
    }

    private Optional<WithdrawalAsked> alone(Permit permit, Document document, UUID asked) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        documents.hold(permit, document);
        return withdrawals.open(document.id()).filter(one -> one.id().equals(asked));
    }
}
