package no.fnsp.study;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Studies that should not stand in the register: taken out of it, or never let in. */
@Component("studyWithdrawals")
public class Withdrawals {

    private final Homes homes;
    private final Drafts drafts;
    private final Studies studies;
    private final Sayings sayings;
    private final Links links;
    private final Journal journal;
    private final DatabaseClock clock;

    Withdrawals(
            Homes homes,
            Drafts drafts,
            Studies studies,
            Sayings sayings,
            Links links,
            Journal journal,
            DatabaseClock clock) {
        this.homes = homes;
        this.drafts = drafts;
        this.studies = studies;
        this.sayings = sayings;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** It should not stand in the register. What was never published is put away; nothing of either is lost. */
    @Transactional
    public Told withdraw(Permit permit, AtDesk study, @Nullable UUID said, String reason) {
        homes.holdToPublish(permit, study);
        Instant now = clock.now();
        Optional<Study> before = studies.find(study.id(), now);
        if (before.isEmpty()) {
            discard(permit, study, now);
            return new Told.Discarded();
        }
        Study known = before.get();
        if (known.says().standing().state() == State.WITHDRAWN) {
            return new Told.NoNews(known);
        }
        if (!known.said().equals(said)) {
            return new Told.Outdated(known);
        }
        Sheet sheet = studies.sheet(study.id(), now).orElse(Sheet.EMPTY);
        sayings.say(permit, "study.withdrawn", study, before, known.says().withdrawn(), sheet, reason, now);
        links.end(permit, study.id(), now);
        return new Told.Ok(studies.find(study.id(), now).orElseThrow());
    }

    private void discard(Permit permit, AtDesk study, Instant now) {
        Draft draft = drafts.find(study.id()).orElseThrow();
        if (draft.stage() != Stage.DISCARDED) {
            drafts.add(permit, study.id(), Stage.DISCARDED, draft.sheet(), "", now);
            links.end(permit, study.id(), now);
            journal.record(
                    new Act(permit.actor(), "study.discarded", "study", study.id(), study.site(), Map.of(), Set.of()));
        }
    }
}
