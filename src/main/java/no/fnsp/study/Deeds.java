package no.fnsp.study;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a project leader without an account does that counts: sends a study in, and says that it is still so. Each is confirmed with a code
 * that goes to the one who was asked, so whoever was forwarded the link can do neither.
 */
@Component("studyDeeds")
public class Deeds {

    private final Entrance entrance;
    private final Drafts drafts;
    private final ReadSheet reading;
    private final Codes codes;
    private final LeaderNews news;
    private final Register register;
    private final DatabaseClock clock;

    Deeds(
            Entrance entrance,
            Drafts drafts,
            ReadSheet reading,
            Codes codes,
            LeaderNews news,
            Register register,
            DatabaseClock clock) {
        this.entrance = entrance;
        this.drafts = drafts;
        this.reading = reading;
        this.codes = codes;
        this.news = news;
        this.register = register;
        this.clock = clock;
    }

    /** What is confirmed with a code. */
    public enum Deed {
        SEND,
        CONFIRM
    }

    /** What came of asking for a code. */
    public sealed interface Asked {
        record CodeSent(Entry.Open at) implements Asked {}

        record TooSoon(Entry.Open at) implements Asked {}

        record Spent(Entry.Open at) implements Asked {}

        /** Something must be put right first. */
        record Wrong(Entry.Open at, Map<String, String> what) implements Asked {}

        /** There is nothing to send in or to confirm. */
        record Nothing(Entry.Open at) implements Asked {}

        record Closed(Entry.Closed why) implements Asked {}
    }

    @Transactional
    public Asked ask(String token, Deed what) {
        return switch (entrance.held(token)) {
            case Entry.Open open -> ask(open, what);
            case Entry.Closed closed -> new Asked.Closed(closed);
        };
    }

    private Asked ask(Entry.Open open, Deed what) {
        if (!isPossible(open, what)) {
            return new Asked.Nothing(open);
        }
        Instant now = clock.now();
        var wrong = what == Deed.SEND ? reading.read(open.draft().sheet(), now).wrong() : Map.<String, String>of();
        return wrong.isEmpty() ? code(open, what, now) : new Asked.Wrong(open, wrong);
    }

    private Asked code(Entry.Open open, Deed what, Instant now) {
        return switch (codes.room(open.study().id(), now)) {
            case YES -> {
                String code = codes.make(entrance.permit(open), open.link(), named(open, what), now);
                news.code(entrance.permit(open), open.study().id(), open.leader(), code, what == Deed.SEND);
                yield new Asked.CodeSent(open);
            }
            case TOO_SOON -> new Asked.TooSoon(open);
            case SPENT -> new Asked.Spent(open);
        };
    }

    private static boolean isPossible(Entry.Open open, Deed what) {
        Stage stage = open.draft().stage();
        return what == Deed.SEND
                ? stage == Stage.BEGUN || stage == Stage.RETURNED
                : open.published().isPresent();
    }

    /** Exactly what is confirmed: written otherwise, or said otherwise, since, the code is of no use. */
    private static String named(Entry.Open open, Deed what) {
        return what == Deed.SEND
                ? "send " + open.draft().revision()
                : "confirm "
                        + open.published().map(Study::said).map(UUID::toString).orElse("");
    }

    /** What came of a code. */
    public sealed interface Done {
        record Sent(Entry.Open at) implements Done {}

        record Confirmed(Entry.Open at) implements Done {}

        /** @param left how many tries are left with this code; 0 when a new one must be sent */
        record WrongCode(Entry.Open at, int left) implements Done {}

        record Nothing(Entry.Open at) implements Done {}

        record Closed(Entry.Closed why) implements Done {}
    }

    @Transactional
    public Done confirm(String token, Deed what, String code) {
        return switch (entrance.held(token)) {
            case Entry.Open open -> confirm(open, token, what, code);
            case Entry.Closed closed -> new Done.Closed(closed);
        };
    }

    private Done confirm(Entry.Open open, String token, Deed what, String code) {
        if (!isPossible(open, what)) {
            return new Done.Nothing(open);
        }
        Instant now = clock.now();
        int left = codes.tryOut(entrance.permit(open), open.link(), named(open, what), code, now);
        if (left != Codes.RIGHT) {
            return new Done.WrongCode(open, left);
        }
        if (what == Deed.CONFIRM) {
            register.confirmed(entrance.permit(open), open.study());
            return new Done.Confirmed(again(token, open));
        }
        drafts.add(
                entrance.permit(open),
                open.study().id(),
                Stage.SENT,
                open.draft().sheet(),
                "",
                now);
        entrance.record(open, "study.sent");
        news.sent(entrance.permit(open), open.study(), now);
        return new Done.Sent(again(token, open));
    }

    private Entry.Open again(String token, Entry.Open before) {
        return entrance.enter(token) instanceof Entry.Open open ? open : before;
    }
}
