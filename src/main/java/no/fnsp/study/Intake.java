package no.fnsp.study;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a project leader without an account does with their study: writes, saves and goes on later, sends in, and says that it is still so.
 * Whoever has the link may write; what counts is confirmed with a code that goes to the one it was sent to.
 */
@Component("studyIntake")
public class Intake {

    private final Links links;
    private final Leaders leaders;
    private final Homes homes;
    private final Drafts drafts;
    private final Studies studies;
    private final ReadSheet reading;
    private final Codes codes;
    private final LeaderNews news;
    private final Register register;
    private final Permits permits;
    private final Journal journal;
    private final DatabaseClock clock;

    Intake(
            Links links,
            Leaders leaders,
            Homes homes,
            Drafts drafts,
            Studies studies,
            ReadSheet reading,
            Codes codes,
            LeaderNews news,
            Register register,
            Permits permits,
            Journal journal,
            DatabaseClock clock) {
        this.links = links;
        this.leaders = leaders;
        this.homes = homes;
        this.drafts = drafts;
        this.studies = studies;
        this.reading = reading;
        this.codes = codes;
        this.news = news;
        this.register = register;
        this.permits = permits;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is confirmed with a code. */
    public enum Deed {
        SEND,
        CONFIRM
    }

    /** What stands behind a link. */
    @Transactional
    public Entry open(String token) {
        Instant now = clock.now();
        Entry entry = enter(token, now);
        if (entry instanceof Entry.Open open && links.open(permit(open), open.link(), now)) {
            record(open, "study.link-opened");
        }
        return entry;
    }

    private Entry enter(String token, Instant now) {
        return links.find(token)
                .map(link -> enter(link, now))
                .orElseGet(() -> new Entry.Closed(Entry.Why.UNKNOWN, Language.NB, "", false));
    }

    private Entry enter(Links.Link link, Instant now) {
        Leader asked = leaders.as(link.state());
        Optional<Leader> leads = leaders.of(link.study()).filter(one -> one.id().equals(link.leader()));
        Draft draft = drafts.find(link.study()).orElseThrow();
        Optional<Study> published = studies.find(link.study(), now);
        boolean gone = draft.stage() == Stage.DISCARDED
                || published
                        .filter(one -> one.says().standing().state() == State.WITHDRAWN)
                        .isPresent();
        if (gone) {
            return new Entry.Closed(
                    Entry.Why.WITHDRAWN, asked.language(), draft.sheet().title(), false);
        }
        if (leads.isEmpty() || !leads.get().email().equals(asked.email())) {
            return new Entry.Closed(Entry.Why.MOVED, asked.language(), "", false);
        }
        if (!now.isBefore(link.expires()) || !link.works()) {
            Entry.Why why = link.works() ? Entry.Why.EXPIRED : Entry.Why.RENEWED;
            return new Entry.Closed(why, asked.language(), draft.sheet().title(), true);
        }
        return new Entry.Open(
                link.id(), homes.find(link.study()).orElseThrow(), leads.get(), draft, published, link.expires());
    }

    private Permit permit(Entry.Open open) {
        return permits.forSelf(open.leader().id());
    }

    /** Holds the study, so that two who act at once do it after each other. */
    private Entry held(String token) {
        links.find(token).ifPresent(link -> homes.hold(permits.forSelf(link.leader()), link.study()));
        return enter(token, clock.now());
    }

    /** A fresh link to the one an old one was for. @return whether one was sent */
    @Transactional
    public boolean renew(String token) {
        Instant now = clock.now();
        boolean renewable = held(token) instanceof Entry.Closed closed && closed.renewable();
        Optional<Links.Link> link = links.find(token).filter(one -> renewable && links.mayRenew(one.study(), now));
        link.flatMap(one -> leaders.of(one.study()))
                .ifPresent(leader ->
                        news.again(permits.forSelf(leader.id()), link.get().study(), leader, now));
        return link.isPresent();
    }

    /** What came of saving. */
    public sealed interface Kept {
        record Ok(Entry.Open at) implements Kept {}

        /** Somebody else has written since: a colleague with the same link, or the publisher. */
        record Outdated(Entry.Open at) implements Kept {}

        /** It is sent in, or published: it must be taken back first. */
        record NotYours(Entry.Open at) implements Kept {}

        record Closed(Entry why) implements Kept {}
    }

    @Transactional
    public Kept save(String token, int read, Sheet sheet) {
        if (!(held(token) instanceof Entry.Open open)) {
            return new Kept.Closed(enter(token, clock.now()));
        }
        Draft draft = open.draft();
        if (draft.stage() == Stage.SENT || draft.stage() == Stage.PUBLISHED) {
            return new Kept.NotYours(open);
        }
        if (draft.sheet().equals(sheet)) {
            return new Kept.Ok(open);
        }
        if (draft.revision() != read) {
            return new Kept.Outdated(open);
        }
        drafts.add(permit(open), open.study().id(), draft.stage(), sheet, draft.remark(), clock.now());
        record(open, "study.saved");
        return new Kept.Ok(again(token));
    }

    private Entry.Open again(String token) {
        return (Entry.Open) enter(token, clock.now());
    }

    /** Goes on writing, after it was sent in or published. */
    @Transactional
    public Entry takeBack(String token) {
        if (held(token) instanceof Entry.Open open
                && (open.draft().stage() == Stage.SENT || open.draft().stage() == Stage.PUBLISHED)) {
            drafts.add(
                    permit(open), open.study().id(), Stage.BEGUN, open.draft().sheet(), "", clock.now());
            record(open, "study.taken-back");
        }
        return enter(token, clock.now());
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

        record Closed(Entry why) implements Asked {}
    }

    @Transactional
    public Asked ask(String token, Deed what) {
        Instant now = clock.now();
        if (!(held(token) instanceof Entry.Open open)) {
            return new Asked.Closed(enter(token, now));
        }
        if (!isPossible(open, what)) {
            return new Asked.Nothing(open);
        }
        var wrong = what == Deed.SEND ? reading.read(open.draft().sheet(), now).wrong() : Map.<String, String>of();
        if (!wrong.isEmpty()) {
            return new Asked.Wrong(open, wrong);
        }
        return switch (codes.room(open.study().id(), now)) {
            case YES -> {
                String code = codes.make(permit(open), open.link(), named(open, what), now);
                news.code(permit(open), open.study().id(), open.leader(), code, what == Deed.SEND);
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

        record Closed(Entry why) implements Done {}
    }

    @Transactional
    public Done confirm(String token, Deed what, String code) {
        Instant now = clock.now();
        if (!(held(token) instanceof Entry.Open open)) {
            return new Done.Closed(enter(token, now));
        }
        if (!isPossible(open, what)) {
            return new Done.Nothing(open);
        }
        int left = codes.tryOut(permit(open), open.link(), named(open, what), code, now);
        if (left != Codes.RIGHT) {
            return new Done.WrongCode(open, left);
        }
        return what == Deed.SEND ? sent(token, open, now) : confirmed(token, open);
    }

    private Done sent(String token, Entry.Open open, Instant now) {
        drafts.add(permit(open), open.study().id(), Stage.SENT, open.draft().sheet(), "", now);
        record(open, "study.sent");
        news.sent(permit(open), open.study(), now);
        return new Done.Sent(again(token));
    }

    private Done confirmed(String token, Entry.Open open) {
        register.confirmed(permit(open), open.study());
        return new Done.Confirmed(again(token));
    }

    private void record(Entry.Open open, String act) {
        journal.record(new Act(
                open.leader().id(),
                act,
                "study",
                open.study().id(),
                open.study().site(),
                Map.of(),
                Set.of()));
    }
}
