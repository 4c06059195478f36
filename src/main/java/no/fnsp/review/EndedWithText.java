package no.fnsp.review;

import java.time.Instant;
import no.fnsp.approval.WaitsForText;
import no.fnsp.approval.Withdrawals;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** A review that found that a text must go is closed when it goes: not when that was asked, but when another has agreed. */
@Component
class EndedWithText implements WaitsForText {

    private final Cases cases;
    private final Withdrawals withdrawals;

    EndedWithText(Cases cases, Withdrawals withdrawals) {
        this.cases = cases;
        this.withdrawals = withdrawals;
    }

    @Override
    public void withdrawn(Permit permit, Document document, Words why, Instant at) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        cases.open(document.id())
                .filter(review -> withdrawals.isAgreedSince(document.id(), review.since()))
                .ifPresent(review -> cases.close(permit, document, review, Review.Outcome.WITHDRAWN, ""));
    }
}
