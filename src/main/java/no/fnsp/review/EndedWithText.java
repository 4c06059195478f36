package no.fnsp.review;

import java.time.Instant;
import no.fnsp.approval.WaitsForText;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** A review that somebody had begun is closed when its text is taken away from readers, by whatever way that was decided. */
@Component
class EndedWithText implements WaitsForText {

    private final Cases cases;

    EndedWithText(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void withdrawn(Permit permit, Document document, Words why, Instant at) {
        cases.open(document.id())
                .ifPresent(review -> cases.close(permit, document, review, Review.Outcome.WITHDRAWN, ""));
    }
}
