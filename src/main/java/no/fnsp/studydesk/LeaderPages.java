package no.fnsp.studydesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Door;
import no.fnsp.html.Build;
import no.fnsp.html.Messages;
import no.fnsp.identity.Editor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.Deeds.Deed;
import no.fnsp.study.Entry;
import no.fnsp.study.Intake;
import no.fnsp.study.Sheet;
import no.fnsp.study.Stage;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a project leader without an account sees, in their language. No session, and no cookie. */
@Component("studyLeaderPages")
class LeaderPages {

    private final Forms forms;
    private final Sites sites;
    private final Build build;
    private final DatabaseClock clock;

    LeaderPages(Forms forms, Sites sites, Build build, DatabaseClock clock) {
        this.forms = forms;
        this.sites = sites;
        this.build = build;
        this.clock = clock;
    }

    private DeskFrame frame(Language language, String title) {
        Messages words = Messages.desk(language);
        var nobody = new Editor(new UUID(0, 0), "", "", words.language(), List.of());
        return new Desk(nobody, words, build.id(), Door.Csrf.NONE, "/study", "").frame(words.get(title));
    }

    /** The form, or how it stands. @param told the key of what has just been done; null for nothing */
    LeaderPage page(String token, Entry.Open open, @Nullable String told) {
        return page(token, open, open.draft().sheet(), Map.of(), null, told, List.of());
    }

    /** It is not their turn any more: what they wrote meanwhile is shown beside how it stands. */
    LeaderPage taken(String token, Entry.Open open, Sheet written) {
        List<Theirs.Field> unsaved = Forms.told(
                Messages.desk(open.leader().language()), written, open.draft().sheet());
        return page(token, open, open.draft().sheet(), Map.of(), null, null, unsaved);
    }

    LeaderPage wrong(String token, Entry.Open open, Sheet written, Map<String, String> wrong) {
        return page(token, open, written, wrong, null, null, List.of());
    }

    LeaderPage overtaken(String token, Entry.Open open, Sheet mine) {
        DeskFrame frame = frame(open.leader().language(), "study.intake");
        return page(token, open, mine, Map.of(), forms.theirs(frame, open.draft(), mine), null, List.of());
    }

    private LeaderPage page(
            String token,
            Entry.Open open,
            Sheet sheet,
            Map<String, String> wrong,
            @Nullable Theirs theirs,
            @Nullable String told,
            List<Theirs.Field> unsaved) {
        DeskFrame frame = frame(open.leader().language(), "study.intake");
        Optional<Site> site = sites.withId(open.study().site(), clock.now());
        Stage stage = open.draft().stage();
        return new LeaderPage(
                frame,
                token,
                open.leader().name(),
                open.leader().hiddenEmail(),
                site.map(one -> one.settings().name()).orElse(""),
                frame.day(open.expires().minusSeconds(1)),
                open.draft(),
                forms.fields(frame.words(), sheet, wrong, clock.now()),
                stage == Stage.BEGUN || stage == Stage.RETURNED,
                theirs,
                told,
                unsaved,
                open.published()
                        .map(study -> new LeaderPage.Published(
                                study.status(clock.now()).key(),
                                frame.day(study.confirmed()),
                                site.map(one -> one.publicAddress(study.address()))
                                        .orElse("")))
                        .orElse(null));
    }

    /** @param trouble in words; null for nothing */
    CodePage code(String token, Entry.Open open, Deed deed, @Nullable String trouble) {
        return new CodePage(
                frame(open.leader().language(), "study.code"),
                token,
                open.study().id().toString(),
                deed == Deed.SEND,
                open.leader().hiddenEmail(),
                trouble);
    }

    Messages words(Entry.Open open) {
        return Messages.desk(open.leader().language());
    }

    /** @param written what was sent through it, and is not saved: they can copy it from here */
    EndPage closed(String token, Entry.Closed closed, Sheet written) {
        String key = "study.closed." + closed.why().key();
        DeskFrame frame = frame(closed.language(), key);
        return new EndPage(
                frame,
                frame.words().get(key + ".help"),
                closed.renewable() ? token : null,
                Forms.told(frame.words(), written, Sheet.EMPTY),
                "");
    }

    /** What was written in a form that was open when the link ended is saved; they go on with the fresh one. */
    EndPage late(String token, Intake.Kept.Late late) {
        DeskFrame frame = frame(late.why().language(), "study.late");
        return new EndPage(
                frame,
                frame.words().get("study.late.help"),
                token,
                List.of(),
                late.study().id().toString());
    }

    /** That a fresh link is on its way, if there was one to send: who asks is told no more. */
    EndPage renewed(Language language) {
        DeskFrame frame = frame(language, "study.renewed");
        return new EndPage(frame, frame.words().get("study.renewed.help"), null, List.of(), "");
    }
}
