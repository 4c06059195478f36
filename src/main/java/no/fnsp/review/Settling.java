package no.fnsp.review;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.approval.Gatekeeper;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closes reviews that are over by what happened to the text. Stops nothing at the gate. */
@Component
class Settling implements Gatekeeper {

    private final DueTexts texts;
    private final Cases cases;

    Settling(DueTexts texts, Cases cases) {
        this.texts = texts;
        this.cases = cases;
    }

    /** New words that are approved and published are what a review that found something asked for. */
    @Override
    public void passed(Passage passage) {
        settle(passage.permit(), passage.document(), passage.at());
    }

    /** Asked twice it is as asked once. */
    void settle(Permit permit, Document document, Instant at) {
        Optional<Review> open = cases.open(document.id());
        if (open.isEmpty()) {
            return;
        }
        Optional<Due> due = texts.find(document.id(), at);
        if (due.isEmpty()) {
            cases.close(permit, document, open.get(), Review.Outcome.OVER, "");
        } else if (isNewer(due.get().approved(), open.get().before())) {
            cases.close(permit, document, open.get(), Review.Outcome.CHANGED, "");
        }
    }

    private static boolean isNewer(@Nullable Instant now, @Nullable Instant before) {
        return now != null && (before == null || now.isAfter(before));
    }
}
