package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.composing.FeedbackPages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Visit;
import no.fnsp.feedback.Box;
import no.fnsp.feedback.Said;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import no.fnsp.html.Question;
import no.fnsp.ratelimit.Act;
import no.fnsp.ratelimit.Limits;
import no.fnsp.site.PageMarks;
import no.fnsp.site.PageMarks.Marked;
import no.fnsp.site.Sites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether readers found what they looked for, and what they say of it. The script and the bare form are answered with the same page. */
@Controller
class FeedbackController {

    private static final Logger log = LoggerFactory.getLogger(FeedbackController.class);

    private final Sites sites;
    private final PageMarks marks;
    private final Box box;
    private final FeedbackPages pages;
    private final RefusedPages refused;
    private final Limits limits;
    private final PageRenderer renderer;
    private final Visits visits;

    FeedbackController(
            Sites sites,
            PageMarks marks,
            Box box,
            FeedbackPages pages,
            RefusedPages refused,
            Limits limits,
            PageRenderer renderer,
            Visits visits) {
        this.sites = sites;
        this.marks = marks;
        this.box = box;
        this.pages = pages;
        this.refused = refused;
        this.limits = limits;
        this.renderer = renderer;
        this.visits = visits;
    }

    @PostMapping("/-/tilbakemelding")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (SmallForm.of(request)) {
                case SmallForm.Refused no -> refuse(no.status(), request, response);
                case SmallForm.Read form when !SentFromHere.is(request) -> refuse(403, request, response);
                case SmallForm.Read form -> answer(form, request, response);
            }
        } catch (DataAccessException | TransactionException away) {
            log.warn("An answer could not be kept: {}", away.getMessage());
            refuse(503, request, response);
        }
    }

    private void answer(SmallForm.Read form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Visit> visit = marks.read(form.field("side")).flatMap(page -> visit(page, Asked.by(request)));
        if (visit.isEmpty()) {
            refuse(400, request, response);
            return;
        }
        Optional<Duration> wait = limits.wait(Act.FEEDBACK, request.getRemoteAddr());
        wait.ifPresent(time -> response.setHeader("Retry-After", String.valueOf(time.toSeconds())));
        Told told = wait.isPresent() ? Told.tooMany(asked(form, visit.get())) : told(form, visit.get());
        Answer.once(response, told.status(), renderer.render(pages.page(visit.get(), told.question())));
    }

    /** A mark is of one site; it counts for nothing on another's host. */
    private Optional<Visit> visit(Marked page, Asked asked) {
        return sites.reached(asked.host(), "/")
                .map(Sites.Reached::at)
                .flatMap(now -> sites.withId(page.site(), now)
                        .flatMap(site -> sites.reached(asked.host(), site.address(page.language(), page.path())))
                        .filter(reached -> reached.site().id().equals(page.site())))
                .map(reached -> visits.of(reached, asked, new Path(page.language(), page.path(), true), Query.NONE));
    }

    /** What the reader is told. */
    private record Told(Question question, int status) {
        static Told tooMany(Question question) {
            return new Told(question, 429);
        }
    }

    private Told told(SmallForm.Read form, Visit visit) {
        Question asked = asked(form, visit);
        if (!form.field("nettside").isEmpty()) {
            return new Told(
                    Question.done(asked.mark()), 200); // only a machine fills it in, and it need not know that we saw
        }
        return switch (form.field("svar")) {
            case "ja" -> counted(visit, asked.mark(), true);
            case "nei" -> counted(visit, asked.mark(), false);
            default -> said(form, visit, asked);
        };
    }

    private Told counted(Visit visit, String mark, boolean found) {
        String receipt = box.answer(visit.marked(), found, visit.at());
        return new Told(Question.words(mark, receipt, found), 200);
    }

    private Told said(SmallForm.Read form, Visit visit, Question asked) {
        return switch (box.say(visit.marked(), form.field("kvittering"), form.field("ord"), visit.at())) {
            case Said.Kept kept -> new Told(Question.done(asked.mark()), 200);
            case Said.TooLong tooLong -> new Told(asked.refused(form.field("ord"), "long"), 422);
            case Said.TooSoon tooSoon -> new Told(asked.refused(form.field("ord"), "soon"), 429);
            case Said.NoReceipt no -> new Told(asked.refused("", "old"), 422);
        };
    }

    /** The question as it stands for whoever sent the form, with what was written. */
    private Question asked(SmallForm.Read form, Visit visit) {
        String mark = marks.written(visit.marked());
        String receipt = form.field("kvittering");
        Instant now = visit.at();
        return box.answered(visit.marked(), receipt, now)
                .map(found -> Question.words(mark, receipt, found).refused(form.field("ord"), "many"))
                .orElseGet(() -> Question.found(mark).refused("", "many"));
    }

    /** The site's own page that says so. Pages have words for an address that cannot be read, and for a site that is down. */
    private void refuse(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (status == 413) {
            response.setHeader("Connection", "close"); // what is still to come is not read
        }
        Page page = refused.page(Asked.by(request), status == 503 ? 503 : 400);
        Answer.once(response, status, renderer.render(page));
    }
}
