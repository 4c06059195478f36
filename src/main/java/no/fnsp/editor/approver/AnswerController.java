package no.fnsp.editor.approver;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.fnsp.approver.Answering;
import no.fnsp.approver.Channel;
import no.fnsp.approver.Entry;
import no.fnsp.approver.Written;
import no.fnsp.desk.Reply;
import no.fnsp.html.Messages;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a professional without an account reads and answers. The link is all that is known of the browser: there is no session, no cookie,
 * and so nothing that another's page could make it send.
 */
@Controller
@RequestMapping("/approval/{token}")
class AnswerController {

    private static final String REMARK = "remark.";

    private final Answering answering;
    private final AnswerPages pages;
    private final DatabaseClock clock;

    AnswerController(Answering answering, AnswerPages pages, DatabaseClock clock) {
        this.answering = answering;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    Reply read(@PathVariable String token) {
        return switch (answering.open(token, clock.now())) {
            case Entry.Open open -> Reply.page(pages.form(token, open, null, null));
            case Entry.Closed closed -> closed(closed);
        };
    }

    private Reply closed(Entry entry) {
        if (!(entry instanceof Entry.Closed closed)) {
            throw new IllegalStateException("A link that is open was told to be closed");
        }
        return new Reply.Page(pages.closed(closed), closed.why() == Entry.Why.UNKNOWN ? 404 : 410);
    }

    @PostMapping("/answer")
    Reply answer(@PathVariable String token, @RequestParam Map<String, String> form) {
        Optional<Written.Outcome> outcome = Written.Outcome.find(form.getOrDefault("outcome", ""));
        var written =
                new Written(outcome.orElse(Written.Outcome.REJECTED), form.getOrDefault("words", ""), remarks(form));
        if (outcome.isEmpty()) {
            return unchosen(token, written);
        }
        return reply(
                token,
                written,
                answering.keep(token, written, Channel.of(form.getOrDefault("channel", "")), clock.now()));
    }

    /** Nothing is chosen for somebody who has chosen nothing; what they have written stays. */
    private Reply unchosen(String token, Written written) {
        return switch (answering.open(token, clock.now())) {
            case Entry.Open open -> Reply.refused(pages.form(token, open, written, "approver.wrong.no-outcome"));
            case Entry.Closed closed -> closed(closed);
        };
    }

    private static Map<String, String> remarks(Map<String, String> form) {
        var remarks = new TreeMap<String, String>();
        form.forEach((field, words) -> {
            if (field.startsWith(REMARK)) {
                remarks.put(field.substring(REMARK.length()), words);
            }
        });
        return remarks;
    }

    private Reply reply(String token, Written written, Answering.Kept kept) {
        return switch (kept) {
            case Answering.Kept.CodeSent sent -> Reply.page(pages.code(token, sent.at(), written, null));
            case Answering.Kept.TooSoon soon -> notSent(token, soon.at(), written, "approver.wrong.too-soon");
            case Answering.Kept.Spent spent -> notSent(token, spent.at(), written, "approver.wrong.spent");
            case Answering.Kept.Wrong wrong -> Reply.refused(pages.form(token, wrong.at(), written, wrong.key()));
            case Answering.Kept.Closed closed -> closed(closed.why());
        };
    }

    private Reply notSent(String token, Entry.Open at, Written written, String trouble) {
        return new Reply.Page(pages.code(token, at, written, words(at).get(trouble)), 429);
    }

    private static Messages words(Entry.Open open) {
        return Messages.desk(open.professional().language());
    }

    @PostMapping("/code/again")
    Reply again(@PathVariable String token, @RequestParam(defaultValue = "") String channel) {
        Answering.Kept kept = answering.codeAgain(token, Channel.of(channel), clock.now());
        return switch (kept) {
            case Answering.Kept.CodeSent sent -> reply(token, unconfirmed(sent.at()), kept);
            case Answering.Kept.TooSoon soon -> reply(token, unconfirmed(soon.at()), kept);
            case Answering.Kept.Spent spent -> reply(token, unconfirmed(spent.at()), kept);
            case Answering.Kept.Wrong wrong -> Reply.refused(pages.form(token, wrong.at(), null, wrong.key()));
            case Answering.Kept.Closed closed -> closed(closed.why());
        };
    }

    private static Written unconfirmed(Entry.Open open) {
        return Optional.ofNullable(open.written()).orElseThrow();
    }

    @PostMapping("/code")
    Reply confirm(@PathVariable String token, @RequestParam(defaultValue = "") String code) {
        return switch (answering.confirm(token, code, clock.now())) {
            case Answering.Confirmed.Done done -> Reply.page(pages.done(done.at(), done.written()));
            case Answering.Confirmed.WrongCode wrong ->
                Reply.refused(pages.code(
                        token,
                        wrong.at(),
                        unconfirmed(wrong.at()),
                        words(wrong.at()).get("approver.wrong.code", wrong.left())));
            case Answering.Confirmed.NoCode none ->
                Reply.refused(pages.code(
                        token,
                        none.at(),
                        unconfirmed(none.at()),
                        words(none.at()).get("approver.wrong.no-code")));
            case Answering.Confirmed.NothingWritten nothing ->
                Reply.refused(pages.form(token, nothing.at(), null, "approver.wrong.nothing"));
            case Answering.Confirmed.Closed closed -> closed(closed.why());
        };
    }
}
