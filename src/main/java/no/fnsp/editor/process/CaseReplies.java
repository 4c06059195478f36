package no.fnsp.editor.process;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.process.Done;
import org.springframework.stereotype.Component;

/** Does what was asked for in a case, and answers: the case as it is by now, or why nothing was done, with what was written kept. */
@Component
class CaseReplies {

    private final CaseFinding finding;
    private final CasePages pages;

    CaseReplies(CaseFinding finding, CasePages pages) {
        this.finding = finding;
        this.pages = pages;
    }

    /** What was sent, from where. @param revision what the reader had read; 0 for what is not about words */
    record Sent(Desk desk, HttpServletRequest request, String site, UUID id, CasePage.Kept kept, int revision) {}

    interface Deed {
        Done by(Found found, Permit permit);
    }

    /** @param may what gives them leave; without it nothing is there for them @param done the key of what is told afterwards */
    Reply act(Sent sent, Function<Found, Optional<Permit>> may, Deed deed, String done) {
        Optional<Found> found = finding.find(sent.desk(), sent.site(), sent.id());
        Optional<Permit> permit = found.flatMap(may);
        return permit.map(allowed -> reply(sent, found.orElseThrow(), deed.by(found.orElseThrow(), allowed), done))
                .orElseGet(Reply::missing);
    }

    private Reply reply(Sent sent, Found found, Done done, String key) {
        return switch (done) {
            case Done.Ok ok -> Reply.onward(found.to(""), key);
            case Done.SavedSince since -> refused(sent, "process.saved-since", sent.revision());
            case Done.Already already -> refused(sent, "process.already", 0);
            case Done.NotYet notYet -> refused(sent, "process.not-yet", 0);
            case Done.OwnText own -> refused(sent, "process.own-text", 0);
            case Done.NoProfession none -> refused(sent, "process.no-profession", 0);
            case Done.NoWords none -> refused(sent, "process.no-words", 0);
            case Done.TooLong tooLong -> refused(sent, "process.too-long", 0);
            case Done.NotSkippable not -> refused(sent, "process.not-skippable", 0);
            case Done.HearingRuns runs -> refused(sent, "process.hearing-runs", 0);
            case Done.NobodyInvited nobody -> refused(sent, "process.nobody-invited", 0);
            case Done.NoSuchDay none -> refused(sent, "process.no-such-day", 0);
        };
    }

    /** As it stands by now, with what was written kept. */
    private Reply refused(Sent sent, String trouble, int read) {
        return finding.find(sent.desk(), sent.site(), sent.id())
                .map(found -> Reply.refused(pages.page(found, sent.request(), trouble, sent.kept(), read)))
                .orElseGet(Reply::missing);
    }
}
