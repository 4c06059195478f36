package no.fnsp.editor.approver;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.approver.Answering;
import no.fnsp.approver.Entry;
import no.fnsp.approver.Professional;
import no.fnsp.approver.Written;
import no.fnsp.comparison.Telling;
import no.fnsp.content.Body;
import no.fnsp.content.Compared;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Door;
import no.fnsp.editor.Signatures;
import no.fnsp.html.Build;
import no.fnsp.html.Messages;
import no.fnsp.identity.Editor;
import no.fnsp.journal.Actors;
import no.fnsp.organisation.Nodes;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a professional without an account sees, in their language. No session, and no cookie. */
@Component
class AnswerPages {

    private final Answering answering;
    private final Actors actors;
    private final Nodes nodes;
    private final Build build;
    private final DatabaseClock clock;

    AnswerPages(Answering answering, Actors actors, Nodes nodes, Build build, DatabaseClock clock) {
        this.answering = answering;
        this.actors = actors;
        this.nodes = nodes;
        this.build = build;
        this.clock = clock;
    }

    private DeskFrame frame(Language language, String title, Object... values) {
        Messages words = Messages.desk(language);
        var nobody = new Editor(new UUID(0, 0), "", "", words.language(), List.of());
        return new Desk(nobody, words, build.id(), Door.Csrf.NONE, "/approval", "").frame(words.get(title, values));
    }

    /** @param written what shall stand in the form; null for what was kept @param trouble its key; null for nothing */
    AnswerPage form(String token, Entry.Open open, @Nullable Written written, @Nullable String trouble) {
        Professional self = open.professional();
        DeskFrame frame = frame(self.language(), "approver.title");
        Body body = open.edition().body();
        Body before = open.before() == null ? body : open.before().body();
        return new AnswerPage(
                frame,
                token,
                body.title(),
                open.edition().language(),
                new AnswerPage.Asker(
                        asker(open, frame.words()),
                        open.request().message(),
                        frame.day(open.request().expires().minusSeconds(1))),
                new AnswerPage.Self(
                        self.name(),
                        self.profession(),
                        organisation(self, open.request().at()),
                        self.hpr()),
                Telling.of(Compared.of(before, body), frame.words()),
                open.before() != null,
                open.changed(),
                written == null ? open.written() : written,
                trouble,
                mail(self),
                phone(open));
    }

    private String asker(Entry.Open open, Messages words) {
        UUID by = open.request().by();
        return Signatures.of(actors, Set.of(by), words).of(by);
    }

    private String organisation(Professional self, Instant at) {
        return Optional.ofNullable(self.node())
                .flatMap(id -> nodes.lines(List.of(id), at).find(id))
                .map(node -> node.name().plain(self.language()))
                .orElse("");
    }

    /** @param trouble in words; null for nothing */
    CodePage code(String token, Entry.Open open, Written written, @Nullable String trouble) {
        DeskFrame frame = frame(open.professional().language(), "approver.code.title");
        return new CodePage(
                frame,
                token,
                frame.words().get("approver.outcome." + written.outcome().key()),
                mail(open.professional()),
                phone(open),
                trouble);
    }

    EndPage closed(Entry.Closed closed) {
        return told(closed.language(), "approver.closed." + closed.why().key());
    }

    EndPage done(Entry.Open open, Written written) {
        DeskFrame frame = frame(open.professional().language(), "approver.done");
        return new EndPage(
                frame, frame.words().get("approver.done." + written.outcome().key()));
    }

    OwnWordsPage ownWords(String token, Professional one) {
        return new OwnWordsPage(
                frame(one.language(), "approver.own.title"), token, one, organisation(one, clock.now()));
    }

    /** That something was done, or cannot be. @param title its key; with {@code .help} it is the key of what is said under it */
    EndPage told(Language language, String title) {
        DeskFrame frame = frame(language, title);
        return new EndPage(frame, frame.words().get(title + ".help"));
    }

    /** {@code k•••@helse-bergen.no}: enough for its owner to know it. */
    private static String mail(Professional self) {
        return self.email().replaceFirst("^(.).*@", "$1•••@");
    }

    private String phone(Entry.Open open) {
        String mobile = open.professional().mobile();
        return answering.isPhoned(open) ? "••• " + mobile.substring(mobile.length() - 3) : "";
    }
}
