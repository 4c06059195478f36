package no.fnsp.study;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.identity.Permits;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a project leader without an account does with their study while they write: opens it, saves and goes on later. Whoever has the link may. */
@Component("studyIntake")
public class Intake {

    private final Entrance entrance;
    private final Links links;
    private final Leaders leaders;
    private final Drafts drafts;
    private final LeaderNews news;
    private final Permits permits;
    private final DatabaseClock clock;

    Intake(
            Entrance entrance,
            Links links,
            Leaders leaders,
            Drafts drafts,
            LeaderNews news,
            Permits permits,
            DatabaseClock clock) {
        this.entrance = entrance;
        this.links = links;
        this.leaders = leaders;
        this.drafts = drafts;
        this.news = news;
        this.permits = permits;
        this.clock = clock;
    }

    /** What stands behind a link. */
    @Transactional
    public Entry open(String token) {
        Entry entry = entrance.enter(token);
        if (entry instanceof Entry.Open open && links.open(entrance.permit(open), open.link(), clock.now())) {
            entrance.record(open, "study.link-opened");
        }
        return entry;
    }

    /** A fresh link to the one an old one was for. @return whether one was sent */
    @Transactional
    public boolean renew(String token) {
        Instant now = clock.now();
        boolean renewable = entrance.held(token) instanceof Entry.Closed closed && closed.renewable();
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

        /** It is saved, though the link ended while it was written; they go on with the fresh one. */
        record Late(Entry.Closed why, AtDesk study) implements Kept {}

        record Closed(Entry.Closed why) implements Kept {}
    }

    /** @param read the revision that the writer had seen */
    @Transactional
    public Kept save(String token, int read, Sheet sheet) {
        return switch (entrance.held(token)) {
            case Entry.Open open -> save(open, token, read, sheet);
            case Entry.Closed closed ->
                closed.late()
                        .filter(open -> save(open, token, read, sheet) instanceof Kept.Ok)
                        .<Kept>map(open -> new Kept.Late(closed, open.study()))
                        .orElseGet(() -> new Kept.Closed(closed));
        };
    }

    private Kept save(Entry.Open open, String token, int read, Sheet sheet) {
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
        drafts.add(entrance.permit(open), open.study().id(), draft.stage(), sheet, draft.remark(), clock.now());
        entrance.record(open, "study.saved");
        return new Kept.Ok(entrance.enter(token) instanceof Entry.Open again ? again : open);
    }

    /** Goes on writing, after it was sent in or published. */
    @Transactional
    public Entry takeBack(String token) {
        if (entrance.held(token) instanceof Entry.Open open
                && (open.draft().stage() == Stage.SENT || open.draft().stage() == Stage.PUBLISHED)) {
            drafts.add(
                    entrance.permit(open),
                    open.study().id(),
                    Stage.BEGUN,
                    open.draft().sheet(),
                    "",
                    clock.now());
            entrance.record(open, "study.taken-back");
        }
        return entrance.enter(token);
    }
}
