package no.fnsp.composing;

import java.util.List;
import no.fnsp.html.Question;
import no.fnsp.page.FeedbackPage;
import org.springframework.stereotype.Component;

/** What a reader is shown who has answered whether they found what they looked for. */
@Component
public class FeedbackPages {

    private final Frames frames;

    FeedbackPages(Frames frames) {
        this.frames = frames;
    }

    /** @param visit of the page that was read */
    public FeedbackPage page(Visit visit, Question question) {
        Setting setting = Setting.of(visit, visit.words().get("feedback.title"), List.of(Frames.home(visit)))
                .hidden();
        return new FeedbackPage(frames.around(visit, setting), question, visit.to(visit.path()));
    }
}
