package no.fnsp.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.feedback.Receipts.Receipt;
import no.fnsp.scrubbing.Scrubbing;
import no.fnsp.site.PageMarks.Marked;
import org.springframework.stereotype.Component;

/**
 * The box at the foot of every page. Anybody may put something in, so it asks for no permit; and it gives nothing out. Who puts
 * something in is not known here: how often one may is decided where the address is known.
 */
@Component
public class Box {

    /** Code points, as readers count them: one emoji is one. */
    public static final int LONGEST = 255;

    /** Nobody reads the question, writes and sends it in less. */
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private final Receipts receipts;
    private final Answers answers;

    Box(Receipts receipts, Answers answers) {
        this.receipts = receipts;
        this.answers = answers;
    }

    /** Counts an answer. @return a receipt that the words must bring back */
    public String answer(Marked page, boolean found, Instant now) {
        answers.count(page, found);
        return receipts.written(page, new Receipt(UUID.randomUUID(), found, now));
    }

    /** What was answered, for whoever brings the receipt back. */
    public Optional<Boolean> answered(Marked page, String receipt, Instant now) {
        return receipts.read(page, receipt, now).map(Receipt::found);
    }

    /** Keeps what was written, scrubbed; sent twice, it is kept once. */
    public Said say(Marked page, String receipt, String written, Instant now) {
        Optional<Receipt> known = receipts.read(page, receipt, now);
        if (known.isEmpty()) {
            return new Said.NoReceipt();
        }
        String typed = Scrubbing.visible(written);
        int length = typed.codePointCount(0, typed.length());
        if (length > LONGEST) {
            return new Said.TooLong(length - LONGEST);
        }
        String words = Scrubbing.of(typed);
        if (words.isEmpty()) {
            return new Said.Kept();
        }
        if (now.isBefore(known.get().given().plus(SHORTEST))) {
            return new Said.TooSoon();
        }
        answers.keep(page, known.get(), words);
        return new Said.Kept();
    }
}
