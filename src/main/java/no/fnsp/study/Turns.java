package no.fnsp.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A published study comes further: it opens, closes and ends. Readers see it at once. */
@Component("studyTurns")
public class Turns {

    private final Homes homes;
    private final Drafts drafts;
    private final Studies studies;
    private final Sayings sayings;
    private final Confirmations confirmations;
    private final DatabaseClock clock;

    Turns(
            Homes homes,
            Drafts drafts,
            Studies studies,
            Sayings sayings,
            Confirmations confirmations,
            DatabaseClock clock) {
        this.homes = homes;
        this.drafts = drafts;
        this.studies = studies;
        this.sayings = sayings;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /**
     * The study has come further, or has been opened again, from a day on.
     *
     * @param said what the publisher had read
     */
    @Transactional
    public Told turn(Permit permit, AtDesk study, UUID said, State state, LocalDate day) {
        homes.holdToPublish(permit, study);
        Instant now = clock.now();
        Optional<Study> before = studies.find(study.id(), now);
        if (before.isEmpty()) {
            return new Told.Wrong("state", "unpublished");
        }
        if (before.get().says().standing().reached(now) == state) {
            return new Told.NoNews(before.get());
        }
        if (day.isAfter(LocalDate.ofInstant(now, Norway.TIME)) && state != State.PLANNED) {
            return new Told.Wrong("day", "future");
        }
        if (!before.get().said().equals(said)) {
            return new Told.Outdated(before.get());
        }
        // One that was withdrawn has let go of its numbers.
        Optional<String> taken =
                studies.withNumber(study.id(), before.get().says().numbers(), now);
        if (taken.isPresent()) {
            return new Told.Wrong(taken.get(), taken.get() + "-taken");
        }
        Sheet sheet = TurnedSheet.of(studies.sheet(study.id(), now).orElse(Sheet.EMPTY), state, day, now);
        var form = new SheetBeingRead(sheet);
        Optional<Standing> further =
                ReadDays.standing(form).filter(one -> form.wrong().isEmpty());
        // Only the days are read anew: a hospital that has left, or a text that is gone, must not keep a door open.
        return further.map(one -> turned(permit, study, before.get(), one, sheet, now))
                .orElseGet(() -> new Told.Wrong("day", "order"));
    }

    private Told turned(Permit permit, AtDesk study, Study before, Standing further, Sheet sheet, Instant now) {
        String act = "study." + further.state().key();
        sayings.say(permit, act, study, Optional.of(before), before.says().at(further), sheet, "", now);
        confirmations.add(permit, study.id(), now);
        carryOn(permit, study, further, sheet, now);
        return new Told.Ok(studies.find(study.id(), now).orElseThrow());
    }

    private void carryOn(Permit permit, AtDesk study, Standing further, Sheet sheet, Instant now) {
        Draft draft = drafts.find(study.id()).orElseThrow();
        // What somebody is writing meanwhile is kept, and goes on from how it stands now.
        Sheet next = draft.stage().isOpen()
                ? TurnedSheet.of(draft.sheet(), further.state(), LocalDate.ofInstant(now, Norway.TIME), now)
                        .with("closes", sheet.value("closes"))
                        .with("ends", sheet.value("ends"))
                        .with("starts", sheet.value("starts"))
                : sheet;
        drafts.add(
                permit,
                study.id(),
                draft.stage().isOpen() ? draft.stage() : Stage.PUBLISHED,
                next,
                draft.remark(),
                now);
    }
}
