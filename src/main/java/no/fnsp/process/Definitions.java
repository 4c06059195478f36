package no.fnsp.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which steps each kind of change goes through: said by the national administrator, and kept as it was for the cases that run. */
@Repository
public class Definitions {

    private static final int LONGEST = 365;

    private final JdbcClient db;
    private final Journal journal;

    Definitions(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** What holds for cases that begin now. */
    public Definition now(ChangeClass change) {
        return db.sql("select * from process.definition where change_class = :class and valid_until = 'infinity'")
                .param("class", change.key())
                .query((row, i) -> read(row))
                .single();
    }

    public Definition find(UUID id) {
        return db.sql("select * from process.definition where id = :id")
                .param("id", id)
                .query((row, i) -> read(row))
                .single();
    }

    /** All there were, the newest first. */
    public List<Definition> of(ChangeClass change) {
        return db.sql("select * from process.definition where change_class = :class order by valid_from desc, id desc")
                .param("class", change.key())
                .query((row, i) -> read(row))
                .list();
    }

    /** @param read the definition that whoever changes it had read */
    @Transactional
    public Defined define(Permit permit, ChangeClass change, UUID read, List<Step> steps, Instant at) {
        permit.mustAllow(Right.NATIONAL);
        permit.mustAllow(Right.USERS);
        Definition old = held(change);
        Optional<Defined.Why> wrong = wrong(change, steps);
        if (wrong.isPresent()) {
            return new Defined.Refused(wrong.get());
        }
        if (!old.id().equals(read)) {
            return new Defined.ChangedSince(old);
        }
        if (old.steps().equals(steps)) {
            return new Defined.AsBefore();
        }
        write(permit, old, steps, at);
        return new Defined.Ok(now(change));
    }

    private Definition held(ChangeClass change) {
        return db.sql("""
                        select * from process.definition where change_class = :class and valid_until = 'infinity' for update
                        """)
                .param("class", change.key())
                .query((row, i) -> read(row))
                .single();
    }

    private static Optional<Defined.Why> wrong(ChangeClass change, List<Step> steps) {
        if (change == ChangeClass.CRITICAL) {
            return Optional.of(Defined.Why.CRITICAL);
        }
        if (steps.stream().anyMatch(one -> one.days() < 1 || one.days() > LONGEST)) {
            return Optional.of(Defined.Why.DAYS);
        }
        if (steps.stream().map(Step::kind).distinct().count() < steps.size()) {
            return Optional.of(Defined.Why.TWICE);
        }
        if (steps.stream().anyMatch(one -> !one.asked().fits(one.kind()))) {
            return Optional.of(Defined.Why.ASKED);
        }
        boolean checked = steps.stream().anyMatch(one -> one.kind() == Step.Kind.EDITORIAL && !one.skippable());
        if (change == ChangeClass.EDITORIAL) {
            return checked ? Optional.empty() : Optional.of(Defined.Why.UNCHECKED);
        }
        boolean seen = steps.stream().anyMatch(one -> one.kind().isForOthers() && !one.skippable());
        return seen ? Optional.empty() : Optional.of(Defined.Why.ALONE);
    }

    private void write(Permit permit, Definition old, List<Step> steps, Instant at) {
        db.sql("update process.definition set valid_until = greatest(:at, valid_from) where id = :id")
                .param("id", old.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into process.definition (change_class, steps, defined_by, valid_from)
                values (:class, :steps::jsonb, :by, :at)
                """)
                .param("class", old.change().key())
                .param("steps", Jsonb.write(steps.stream().map(Written::of).toList()))
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        journal.record(new Act(
                permit.actor(),
                "process.defined",
                "process",
                now(old.change()).id(),
                null,
                Map.of("class", old.change().key()),
                Set.of())); // readers are shown nothing of it
    }

    /** A step as it stands in the database. */
    record Written(String kind, String asked, int days, boolean skippable) {

        static Written of(Step step) {
            return new Written(step.kind().key(), step.asked().key(), step.days(), step.skippable());
        }

        Step step() {
            return new Step(
                    Step.Kind.find(kind).orElseThrow(), Step.Asked.find(asked).orElseThrow(), days, skippable);
        }
    }

    private static Definition read(ResultSet row) throws SQLException {
        String until = row.getString("valid_until");
        return new Definition(
                row.getObject("id", UUID.class),
                ChangeClass.find(row.getString("change_class")).orElseThrow(),
                List.of(Jsonb.read(row.getString("steps"), Written[].class)).stream()
                        .map(Written::step)
                        .toList(),
                row.getObject("defined_by", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                until.equals("infinity")
                        ? null
                        : row.getObject("valid_until", OffsetDateTime.class).toInstant());
    }
}
