package no.fnsp.approver;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answering a request through its link: written by whoever has the link, and confirmed by the one it was sent to. */
@Component
public class Answering {

    private final Doorway doorway;
    private final Requests requests;
    private final Answers answers;
    private final Codes codes;
    private final CodePost post;
    private final Documents documents;
    private final Vouchers vouchers;
    private final Permits permits;
    private final Journal journal;

    Answering(
            Doorway doorway,
            Requests requests,
            Answers answers,
            Codes codes,
            CodePost post,
            Documents documents,
            Vouchers vouchers,
            Permits permits,
            Journal journal) {
        this.doorway = doorway;
        this.requests = requests;
        this.answers = answers;
        this.codes = codes;
        this.post = post;
        this.documents = documents;
        this.vouchers = vouchers;
        this.permits = permits;
        this.journal = journal;
    }

    /** What came of writing an answer. */
    public sealed interface Kept {
        record CodeSent(Entry.Open at) implements Kept {}

        /** It is kept, but no code was sent: the last was sent just now. */
        record TooSoon(Entry.Open at) implements Kept {}

        /** It is kept, but no code was sent: the link has had its share. Whoever asked has been told, and can send a fresh one. */
        record Spent(Entry.Open at) implements Kept {}

        /** Nothing was kept. @param key of what is wrong */
        record Wrong(Entry.Open at, String key) implements Kept {}

        record Closed(Entry why) implements Kept {}
    }

    /** What came of a code. */
    public sealed interface Confirmed {
        record Done(Entry.Open at, Written written) implements Confirmed {}

        /** @param left how many tries are left with this code */
        record WrongCode(Entry.Open at, int left) implements Confirmed {}

        /** There is no code that counts: a new one must be sent. */
        record NoCode(Entry.Open at) implements Confirmed {}

        /** There is nothing to confirm. */
        record NothingWritten(Entry.Open at) implements Confirmed {}

        record Closed(Entry why) implements Confirmed {}
    }

    /** What stands behind a link. That it was opened is told to whoever asked. */
    @Transactional
    public Entry open(String token, Instant at) {
        Entry entry = doorway.enter(token, at);
        if (entry instanceof Entry.Open open && open.request().opened() == null) {
            requests.mark(permit(open), open.request().id(), Requests.What.OPENED, at);
        }
        return entry;
    }

    private Permit permit(Entry.Open open) {
        return permits.forApprover(
                open.professional().id(), document(open).site(), open.request().document());
    }

    private Document document(Entry.Open open) {
        return documents.find(open.request().document()).orElseThrow();
    }

    /** Keeps what was written, and sends a code that confirms exactly that. */
    @Transactional
    public Kept keep(String token, Written said, Channel channel, Instant at) {
        doorway.request(token).ifPresent(requests::hold);
        if (!(doorway.enter(token, at) instanceof Entry.Open open)) {
            return new Kept.Closed(doorway.enter(token, at));
        }
        Written written = said.about(open.edition().body().chapters().stream()
                .map(chapter -> chapter.id().value())
                .collect(Collectors.toSet()));
        Optional<String> wrong = written.wrong();
        if (wrong.isPresent()) {
            return new Kept.Wrong(open, wrong.get());
        }
        answers.keep(permit(open), open.request().id(), written);
        return sendCode(open, written, channel, at);
    }

    /** Another code for what was written last. */
    @Transactional
    public Kept codeAgain(String token, Channel channel, Instant at) {
        doorway.request(token).ifPresent(requests::hold);
        if (!(doorway.enter(token, at) instanceof Entry.Open open)) {
            return new Kept.Closed(doorway.enter(token, at));
        }
        return answers.unconfirmed(open.request().id())
                .map(written -> sendCode(open, written, channel, at))
                .orElseGet(() -> new Kept.Wrong(open, "approver.wrong.nothing"));
    }

    private Kept sendCode(Entry.Open open, Written written, Channel channel, Instant at) {
        return switch (post.send(permit(open), open, written, channel, at)) {
            case YES -> new Kept.CodeSent(open);
            case TOO_SOON -> new Kept.TooSoon(open);
            case SPENT -> new Kept.Spent(open);
        };
    }

    /** Whether the code may go to a telephone. */
    public boolean isPhoned(Entry.Open open) {
        return post.isPhoned(open);
    }

    /** The answer counts, once, when the code is the one that was sent for exactly this. */
    @Transactional
    public Confirmed confirm(String token, String code, Instant at) {
        doorway.request(token).ifPresent(requests::hold);
        if (!(doorway.enter(token, at) instanceof Entry.Open open)) {
            return new Confirmed.Closed(doorway.enter(token, at));
        }
        Optional<Written> written = answers.unconfirmed(open.request().id());
        if (written.isEmpty()) {
            return new Confirmed.NothingWritten(open);
        }
        return switch (codes.tryOut(permit(open), open.request().id(), written.get(), code, at)) {
            case Codes.Tried.Wrong wrong -> new Confirmed.WrongCode(open, wrong.left());
            case Codes.Tried.None none -> new Confirmed.NoCode(open);
            case Codes.Tried.Right right -> done(open, written.get(), right.channel(), at);
        };
    }

    private Confirmed done(Entry.Open open, Written written, Channel channel, Instant at) {
        Permit permit = permit(open);
        Request request = open.request();
        requests.mark(permit, request.id(), Requests.What.ANSWERED, at);
        answers.confirm(
                permit, request.id(), written, channel, open.professional().state(), at);
        journal.record(new Act(
                permit.actor(),
                "approval.answered",
                "document",
                request.document(),
                document(open).site(),
                Map.of(
                        "request", request.id().toString(),
                        "edition", request.edition().toString(),
                        "outcome", written.outcome().key()),
                Set.of()));
        vouchers.carryOut(permit, document(open), open, written, at);
        return new Confirmed.Done(open, written);
    }
}
