package no.fnsp.study;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Where project leaders without an account come in: what stands behind a link, and in whose name whoever holds it acts. */
@Component("studyEntrance")
class Entrance {

    /** How long a form that was open when its link ended may still be saved: over a weekend. */
    static final Duration LATE = Duration.ofDays(3);

    private final Links links;
    private final Leaders leaders;
    private final Homes homes;
    private final Drafts drafts;
    private final Studies studies;
    private final Permits permits;
    private final Journal journal;
    private final DatabaseClock clock;

    Entrance(
            Links links,
            Leaders leaders,
            Homes homes,
            Drafts drafts,
            Studies studies,
            Permits permits,
            Journal journal,
            DatabaseClock clock) {
        this.links = links;
        this.leaders = leaders;
        this.homes = homes;
        this.drafts = drafts;
        this.studies = studies;
        this.permits = permits;
        this.journal = journal;
        this.clock = clock;
    }

    Entry enter(String token) {
        Instant now = clock.now();
        return links.find(token)
                .map(link -> enter(link, now))
                .orElseGet(() -> new Entry.Closed(Entry.Why.UNKNOWN, Language.NB, false, Optional.empty()));
    }

    /** Holds the study, so that two who act at once do it after each other. */
    Entry held(String token) {
        links.find(token).ifPresent(link -> homes.hold(permits.forSelf(link.leader()), link.study()));
        return enter(token);
    }

    private Entry enter(Links.Link link, Instant now) {
        Language language = leaders.as(link.state()).language();
        Draft draft = drafts.find(link.study()).orElseThrow();
        Optional<Study> published = studies.find(link.study(), now);
        if (isGone(draft, published)) {
            return new Entry.Closed(Entry.Why.WITHDRAWN, language, false, Optional.empty());
        }
        Optional<Leader> leads = leads(link);
        if (leads.isEmpty()) {
            return new Entry.Closed(Entry.Why.MOVED, language, false, Optional.empty());
        }
        var open = new Entry.Open(
                link.id(), homes.find(link.study()).orElseThrow(), leads.get(), draft, published, link.expires());
        Instant ends = link.ends();
        if (now.isBefore(ends)) {
            return open;
        }
        Entry.Why why = link.ended().isPresent() ? Entry.Why.RENEWED : Entry.Why.EXPIRED;
        return new Entry.Closed(why, language, true, Optional.of(open).filter(one -> now.isBefore(ends.plus(LATE))));
    }

    private static boolean isGone(Draft draft, Optional<Study> published) {
        return draft.stage() == Stage.DISCARDED
                || published
                        .filter(one -> one.says().standing().state() == State.WITHDRAWN)
                        .isPresent();
    }

    /** The one the link was sent to, while they lead the study and are reached where it was sent. */
    private Optional<Leader> leads(Links.Link link) {
        String asked = leaders.as(link.state()).email();
        return leaders.of(link.study())
                .filter(one -> one.id().equals(link.leader()) && one.email().equals(asked));
    }

    Permit permit(Entry.Open open) {
        return permits.forSelf(open.leader().id());
    }

    void record(Entry.Open open, String act) {
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
