package no.fnsp.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
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
    private final Links links;
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
            Links links,
            Journal journal,
            DatabaseClock clock) {
        this.homes = homes;
        this.drafts = drafts;
        this.studies = studies;
        this.sayings = sayings;
        this.confirmations = confirmations;
        this.reading = reading;
        this.news = news;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Permit.NotPermitted when the permit is not for publishing this study where it is looked after */
    static void mustAllow(Permit permit, AtDesk study) {
        permit.mustAllow(Right.STUDIES, study.site(), study.id());
    }

    /** What is handed in may say another desk than the one that looks after it now. */
    private void hold(Permit permit, AtDesk study) {
        mustAllow(permit, study);
        homes.hold(permit, study.id());
        homes.find(study.id()).ifPresent(now -> mustAllow(permit, now));
    }

    /**
     * Publishes what is written, from now on.
     *
     * @param read the revision of the draft that the publisher had seen
     * @param said what readers saw when the publisher began; null for nothing
     */
    @Transactional
    public Told publish(Permit permit, AtDesk study, int read, @Nullable UUID said, Sheet sheet) {
        hold(permit, study);
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

    /**
     * The study has come further, or has been opened again, from a day on.
     *
     * @param said what the publisher had read
     */
    @Transactional
    public Told turn(Permit permit, AtDesk study, UUID said, State state, LocalDate day) {
        hold(permit, study);
        Instant now = clock.now();
        Optional<Study> before = studies.find(study.id(), now);
        if (before.isEmpty()) {
            return new Told.Wrong("state", "unpublished");
        }
        if (before.get().says().standing().state() == state) {
            return new Told.NoNews(before.get());
        }
        if (day.isAfter(LocalDate.ofInstant(now, Norway.TIME)) && state != State.PLANNED) {
            return new Told.Wrong("day", "future");
        }
        if (!before.get().said().equals(said)) {
            return new Told.Outdated(before.get());
        }
        Sheet sheet = turned(studies.sheet(study.id(), now).orElse(Sheet.EMPTY), state, day, now);
        var understood = reading.read(sheet, now);
        if (understood.described().isEmpty()) {
            var first = understood.wrong().entrySet().iterator().next();
            return new Told.Wrong(first.getKey(), first.getValue());
        }
        return turned(permit, study, before.get(), understood.described().get(), sheet, now);
    }

    private Told turned(Permit permit, AtDesk study, Study before, Described says, Sheet sheet, Instant now) {
        String act = "study." + says.standing().state().key();
        sayings.say(permit, act, study, Optional.of(before), says, sheet, "", now);
        confirmations.add(permit, study.id(), now);
        Draft draft = drafts.find(study.id()).orElseThrow();
        // What somebody is writing meanwhile is kept, and goes on from how it stands now.
        Sheet next = draft.stage().isOpen()
                ? turned(draft.sheet(), says.standing().state(), LocalDate.ofInstant(now, Norway.TIME), now)
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
        return new Told.Ok(studies.find(study.id(), now).orElseThrow());
    }

    /** A study that is opened again is not closed by the date that closed it. */
    private static Sheet turned(Sheet sheet, State state, LocalDate day, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Norway.TIME);
        Sheet said = sheet.with("state", state.key());
        return switch (state) {
            case PLANNED ->
                said.with("starts", day.toString()).with("closes", "").with("ends", "");
            case OPEN ->
                still(still(said.with("starts", earlier(sheet.value("starts"), day)), "closes", today), "ends", today);
            case CLOSED -> still(said.with("closes", day.toString()), "ends", today);
            case ENDED -> said.with("ends", day.toString()).with("closes", earlier(sheet.value("closes"), day));
            case WITHDRAWN -> said;
        };
    }

    /** A day that has passed does not count any more. */
    private static Sheet still(Sheet sheet, String field, LocalDate today) {
        String written = sheet.value(field);
        return !written.isEmpty() && written.compareTo(today.toString()) < 0 ? sheet.with(field, "") : sheet;
    }

    private static String earlier(String written, LocalDate day) {
        return written.isEmpty() || written.compareTo(day.toString()) > 0 ? day.toString() : written;
    }

    /** It is still as it says. @return until when that is believed; empty for what is not published */
    @Transactional
    public Optional<Study> confirm(Permit permit, AtDesk study) {
        hold(permit, study);
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

    /** It should not stand in the register. What was never published is put away; nothing of either is lost. */
    @Transactional
    public Told withdraw(Permit permit, AtDesk study, @Nullable UUID said, String reason) {
        hold(permit, study);
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
        Described says = known.says();
        Standing standing = says.standing();
        var withdrawn = new Described(
                says.plain(),
                says.scientific(),
                says.contact(),
                says.numbers(),
                says.areas(),
                says.responsible(),
                says.participating(),
                says.treatments(),
                says.concepts(),
                new Standing(State.WITHDRAWN, standing.starts(), standing.closes(), standing.ends()));
        Sheet sheet = studies.sheet(study.id(), now).orElse(Sheet.EMPTY);
        sayings.say(permit, "study.withdrawn", study, before, withdrawn, sheet, reason, now);
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

    /** Another site looks after it from now on. */
    @Transactional
    public void handOver(Permit permit, AtDesk study, UUID to) {
        hold(permit, study);
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
