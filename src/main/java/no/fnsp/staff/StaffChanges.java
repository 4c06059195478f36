package no.fnsp.staff;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is told of those who work somewhere, by those who may publish the page of the unit. Readers see it at once. */
@Repository
public class StaffChanges {

    private final JdbcClient db;
    private final Cards cards;
    private final Journal journal;

    StaffChanges(JdbcClient db, Cards cards, Journal journal) {
        this.db = db;
        this.cards = cards;
        this.journal = journal;
    }

    /** Somebody new. @param id a fresh one, or one that is always the same for the same person */
    @Transactional
    public Person add(Permit permit, UUID id, UUID site, Card card, Instant from) {
        permit.mustAllow(Right.PUBLISH, site);
        db.sql("insert into staff.person (id, site, added_by, added) values (:id, :site, :by, :at)")
                .param("id", id)
                .param("site", site)
                .param("by", permit.actor())
                .param("at", from.atOffset(ZoneOffset.UTC))
                .update();
        return say(permit, "staff.added", new Person(id, site, 0, card, from), Set.of(Staff.scope(card.unit())));
    }

    /** Tells something else of somebody from now on, also that they work in another unit. @param read what the writer had seen */
    @Transactional
    public Told change(Permit permit, Person read, Card card, Instant from) {
        permit.mustAllow(Right.PUBLISH, read.site(), read.id());
        Optional<Person> now = cards.lock(permit, read.id());
        if (now.isEmpty()) {
            return new Told.Gone();
        }
        if (now.get().card() != read.card()) {
            return new Told.Outdated(now.get());
        }
        if (now.get().says().equals(card)) {
            return new Told.NoNews(now.get());
        }
        cards.end(read.id(), from);
        return new Told.Ok(say(
                permit,
                "staff.changed",
                new Person(read.id(), now.get().site(), 0, card, from),
                Set.copyOf(List.of(Staff.scope(now.get().says().unit()), Staff.scope(card.unit())))));
    }

    /** Nothing is told of them from now on. What was told before stays, for who asks what a page said then. */
    @Transactional
    public Told remove(Permit permit, Person read, Instant from) {
        permit.mustAllow(Right.PUBLISH, read.site(), read.id());
        Optional<Person> now = cards.lock(permit, read.id());
        if (now.isEmpty()) {
            return new Told.Gone();
        }
        if (now.get().card() != read.card()) {
            return new Told.Outdated(now.get());
        }
        cards.end(read.id(), from);
        record(
                permit,
                "staff.removed",
                now.get(),
                Set.of(Staff.scope(now.get().says().unit())));
        return new Told.Ok(now.get());
    }

    private Person say(Permit permit, String act, Person person, Set<Scope> scopes) {
        record(permit, act, person, scopes);
        return cards.write(permit, person);
    }

    /** No names: what stands in the journal cannot be erased. */
    private void record(Permit permit, String act, Person person, Set<Scope> scopes) {
        journal.record(new Act(permit.actor(), act, "staff", person.id(), person.site(), Map.of(), scopes));
    }
}
