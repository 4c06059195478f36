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

/** What a site's study publisher does to the register. Readers see it at once, on every site in the country. */
@Component("studyRegister")
public class Register {

    private final Homes homes;
    private final Drafts drafts;
    private final Studies studies;
    private final Sayings sayings;
    private final Confirmations confirmations;
    private final ReadSheet reading;
    private final LeaderNews news;
    private final Journal journal;
    private final DatabaseClock clock;

    Register(
            Homes homes,
            Drafts drafts,
            Studies studies,
            Sayings sayings,
            Confirmations confirmations,
            ReadSheet reading,
            LeaderNews news,
            Journal journal,
            DatabaseClock clock) {
        this.homes = homes;
        this.drafts = drafts;
        this.studies = studies;
        this.sayings = sayings;
        this.confirmations = confirmations;
        this.reading = reading;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Publishes what is written, from now on.
     *
     * @param read the revision of the draft that the publisher had seen
     * @param said what readers saw when the publisher began; null for nothing
     */
    @Transactional
    public Told publish(Permit permit, AtDesk study, int read, @Nullable UUID said, Sheet sheet) {
        homes.holdToPublish(permit, study);
        Instant now = clock.now();
        Optional<Study> before = studies.find(study.id(), now);
        Optional<Told> overtaken = overtaken(study, read, said, before);
        if (overtaken.isPresent()) {
            return overtaken.get();
        }
        var understood = reading.read(sheet, now);
        if (understood.described().isEmpty()) {
            var first = understood.wrong().entrySet().iterator().next();
            return new Told.Wrong(first.getKey(), first.getValue());
        }
        Described says = understood.described().get();
        Optional<String> taken = studies.withNumber(study.id(), says.numbers(), now);
        if (taken.isPresent()) {
            return new Told.Wrong(taken.get(), taken.get() + "-taken");
        }
        return published(permit, study, before, says, sheet, now);
    }

    private Optional<Told> overtaken(AtDesk study, int read, @Nullable UUID said, Optional<Study> before) {
        if (before.isPresent() && !before.get().said().equals(said)) {
            return Optional.of(new Told.Outdated(before.get()));
        }
        return drafts.find(study.id()).filter(draft -> draft.revision() != read).map(Told.WrittenSince::new);
    }

    private Told published(
            Permit permit, AtDesk study, Optional<Study> before, Described says, Sheet sheet, Instant now) {
        sayings.place(permit, study.id(), says);
        sayings.say(
                permit, before.isPresent() ? "study.changed" : "study.published", study, before, says, sheet, "", now);
        confirmations.add(permit, study.id(), now);
        drafts.add(permit, study.id(), Stage.PUBLISHED, sheet, "", now);
        Study published = studies.find(study.id(), now).orElseThrow();
        if (before.isEmpty()) {
            news.published(permit, published);
        }
        return new Told.Ok(published);
    }

    /** It is still as it says. @return until when that is believed; empty for what is not published */
    @Transactional
    public Optional<Study> confirm(Permit permit, AtDesk study) {
        homes.holdToPublish(permit, study);
        return confirmed(permit, study);
    }

    /** The same by whoever leads it, who has no right over anything but their own. */
    Optional<Study> confirmed(Permit permit, AtDesk study) {
        Instant now = clock.now();
        Optional<Study> known = studies.find(study.id(), now)
                .filter(one -> one.says().standing().state() != State.WITHDRAWN);
        known.ifPresent(one -> {
            confirmations.add(permit, study.id(), now);
            journal.record(new Act(
                    permit.actor(),
                    "study.confirmed",
                    "study",
                    study.id(),
                    study.site(),
                    Map.of(),
                    Sayings.scopes(study.id(), one.says())));
        });
        return studies.find(study.id(), now);
    }

    /** Another site looks after it from now on. */
    @Transactional
    public void handOver(Permit permit, AtDesk study, UUID to) {
        homes.holdToPublish(permit, study);
        Instant now = clock.now();
        homes.give(permit, new AtDesk(study.id(), to), now);
        journal.record(new Act(
                permit.actor(),
                "study.handed-over",
                "study",
                study.id(),
                to,
                Map.of("from", study.site().toString()),
                Set.of(Study.scope(study.id()))));
        news.handedOver(permit, new AtDesk(study.id(), to), now);
    }
}
