package no.fnsp.study;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a site's people do with a study before readers see it: ask its leader to tell of it, write themselves, and send it back. */
@Component("studyWriting")
public class Writing {

    private final Homes homes;
    private final Drafts drafts;
    private final Leaders leaders;
    private final LeaderChanges changes;
    private final LeaderNews news;
    private final Journal journal;
    private final DatabaseClock clock;

    Writing(
            Homes homes,
            Drafts drafts,
            Leaders leaders,
            LeaderChanges changes,
            LeaderNews news,
            Journal journal,
            DatabaseClock clock) {
        this.homes = homes;
        this.drafts = drafts;
        this.leaders = leaders;
        this.changes = changes;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether somebody may ask project leaders: coordinators may, and whoever publishes. */
    public static boolean mayInvite(Permit permit) {
        return permit.allows(Right.STUDIES) || permit.allows(Right.ADOPT);
    }

    private static void mustInvite(Permit permit, AtDesk study) {
        permit.mustAllow(permit.allows(Right.STUDIES) ? Right.STUDIES : Right.ADOPT, study.site(), study.id());
    }

    private void hold(Permit permit, AtDesk study) {
        homes.hold(permit, study.id());
        homes.find(study.id()).ifPresent(now -> mustInvite(permit, now));
    }

    /**
     * A new study, begun with what is known of it.
     *
     * @param study a fresh one
     */
    @Transactional
    public Draft begin(Permit permit, AtDesk study, Sheet sheet) {
        mustInvite(permit, study);
        Instant now = clock.now();
        homes.begin(permit, study, now);
        record(permit, "study.begun", study);
        return drafts.add(permit, study.id(), Stage.BEGUN, sheet, "", now);
    }

    /**
     * Asks somebody to tell of a study, or somebody else than before. The link goes to them, and the one before works no more.
     *
     * @param asker the name of who asks
     */
    @Transactional
    public void invite(
            Permit permit, AtDesk study, String name, String email, Language language, String asker, String message) {
        mustInvite(permit, study);
        changes.hold(permit, study.site());
        hold(permit, study);
        Instant now = clock.now();
        Leader leader = changes.lead(permit, study, name, email, language, now);
        news.invited(permit, study.id(), leader, asker, message, now);
        journal.record(new Act(
                permit.actor(),
                "study.invited",
                "study",
                study.id(),
                study.site(),
                Map.of("leader", leader.id().toString()),
                Set.of()));
    }

    /** @param read the revision that the writer had seen */
    @Transactional
    public Written save(Permit permit, AtDesk study, int read, Sheet sheet) {
        Homes.mustPublish(permit, study);
        hold(permit, study);
        Draft now = drafts.find(study.id()).orElseThrow();
        if (now.revision() != read) {
            return new Written.Outdated(now);
        }
        Stage stage = now.stage() == Stage.PUBLISHED || now.stage() == Stage.DISCARDED ? Stage.BEGUN : now.stage();
        if (now.sheet().equals(sheet) && now.stage().isOpen()) {
            return new Written.Ok(now);
        }
        record(permit, "study.saved", study);
        return new Written.Ok(drafts.add(permit, study.id(), stage, sheet, now.remark(), clock.now()));
    }

    /** The leader must do something more with it. */
    @Transactional
    public Written giveBack(Permit permit, AtDesk study, int read, Sheet sheet, String remark) {
        Homes.mustPublish(permit, study);
        hold(permit, study);
        Draft now = drafts.find(study.id()).orElseThrow();
        if (now.revision() != read) {
            return new Written.Outdated(now);
        }
        Optional<UUID> leader = leaders.of(study.id()).map(Leader::id);
        if (leader.isEmpty()) {
            return new Written.Closed();
        }
        Instant at = clock.now();
        Draft returned = drafts.add(permit, study.id(), Stage.RETURNED, sheet, remark, at);
        news.returned(permit, study.id(), remark, at);
        record(permit, "study.returned", study);
        return new Written.Ok(returned);
    }

    private void record(Permit permit, String act, AtDesk study) {
        journal.record(new Act(permit.actor(), act, "study", study.id(), study.site(), Map.of(), Set.of()));
    }
}
