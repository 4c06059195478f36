package no.fnsp.staff;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
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
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is told of those who work somewhere, by those who may publish the page of the unit. Readers see it at once. */
@Repository
public class StaffChanges {

    private final JdbcClient db;
    private final Journal journal;

    StaffChanges(JdbcClient db, Journal journal) {
        this.db = db;
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
        Optional<Person> now = lock(permit, read.id());
        if (now.isEmpty()) {
            return new Told.Gone();
        }
        if (now.get().card() != read.card()) {
            return new Told.Outdated(now.get());
        }
        if (now.get().says().equals(card)) {
            return new Told.NoNews(now.get());
        }
        end(read.id(), from);
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
        Optional<Person> now = lock(permit, read.id());
        if (now.isEmpty()) {
            return new Told.Gone();
        }
        if (now.get().card() != read.card()) {
            return new Told.Outdated(now.get());
        }
        end(read.id(), from);
        record(
                permit,
                "staff.removed",
                now.get(),
                Set.of(Staff.scope(now.get().says().unit())));
        return new Told.Ok(now.get());
    }

    /**
     * Erases who somebody was, now and in all that was ever told: name, telephone, address and picture. What was done stays in the
     * journal, under an id that says nothing.
     *
     * @return whether there was somebody to erase
     */
    @Transactional
    public boolean erase(Permit permit, UUID site, UUID person, Instant from) {
        permit.mustAllow(Right.PUBLISH, site, person);
        // Whoever is changing the person just now ends first, so that what they said is erased too.
        db.sql("select id from staff.person where id = :person and site = :site for update")
                .param("person", person)
                .param("site", site)
                .query(UUID.class)
                .optional();
        List<UUID> units = db.sql("""
                        select distinct c.unit from staff.card c join staff.person p on p.id = c.person
                        where p.id = :person and p.site = :site
                        """)
                .param("person", person)
                .param("site", site)
                .query(UUID.class)
                .list();
        if (units.isEmpty()) {
            return false;
        }
        end(person, from);
        int erased = db.sql("""
                        update staff.card set name = '', phone = '', email = '', portrait = null
                        where person = :person and name <> ''
                        """).param("person", person).update();
        if (erased > 0) {
            var scopes = new HashSet<Scope>();
            units.forEach(unit -> scopes.add(Staff.scope(unit)));
            journal.record(new Act(permit.actor(), "staff.erased", "staff", person, site, Map.of(), scopes));
        }
        return erased > 0;
    }

    /** From now on a unit shows these on its page. */
    @Transactional
    public void show(Permit permit, UUID site, UUID unit, Whom whom, Instant from) {
        permit.mustAllow(Right.PUBLISH, site);
        db.sql("select pg_advisory_xact_lock(hashtextextended('staff ' || :unit, 0))")
                .param("unit", unit.toString())
                .query(row -> {});
        String now = db.sql("select whom from staff.display where unit = :unit and valid_until = 'infinity'")
                .param("unit", unit)
                .query(String.class)
                .optional()
                .orElse(Whom.NOBODY.key());
        if (now.equals(whom.key())) {
            return;
        }
        db.sql("""
                update staff.display set valid_until = :from
                where unit = :unit and site = :site and valid_until = 'infinity'
                """)
                .param("unit", unit)
                .param("site", site)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        if (whom != Whom.NOBODY) {
            db.sql("""
                    insert into staff.display (site, unit, whom, set_by, valid_from)
                    values (:site, :unit, :whom, :by, :from)
                    """)
                    .param("site", site)
                    .param("unit", unit)
                    .param("whom", whom.key())
                    .param("by", permit.actor())
                    .param("from", from.atOffset(ZoneOffset.UTC))
                    .update();
        }
        journal.record(new Act(
                permit.actor(),
                "staff.shown",
                "node",
                unit,
                site,
                Map.of("whom", whom.key()),
                Set.of(Staff.scope(unit))));
    }

    /** What is told now; two who tell something at once do it after each other. */
    private Optional<Person> lock(Permit permit, UUID person) {
        db.sql("select id from staff.person where id = :person for update")
                .param("person", person)
                .query(UUID.class)
                .single();
        Optional<Person> now = db.sql(Staff.SELECT + " where p.id = :person and c.valid_until = 'infinity'")
                .param("person", person)
                .query((row, i) -> Staff.person(row))
                .optional();
        // What was handed in as read may say another site than the person's own.
        now.ifPresent(one -> permit.mustAllow(Right.PUBLISH, one.site(), one.id()));
        return now;
    }

    private void end(UUID person, Instant from) {
        db.sql("""
                update staff.card set valid_until = greatest(:from, valid_from)
                where person = :person and valid_until = 'infinity'
                """)
                .param("person", person)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Person say(Permit permit, String act, Person person, Set<Scope> scopes) {
        Card card = person.says();
        long id = db.sql("""
                        insert into staff.card (person, unit, name, title, phone, email, portrait, leader, place, begins,
                                                ends, said_by, valid_from)
                        values (:person, :unit, :name, :title::jsonb, :phone, :email, :portrait, :leader, :place, :begins,
                                :ends, :by, :from)
                        returning id
                        """)
                .param("person", person.id())
                .param("unit", card.unit())
                .param("name", card.name())
                .param("title", Jsonb.write(card.title()))
                .param("phone", card.phone())
                .param("email", card.email())
                .param("portrait", card.portrait())
                .param("leader", card.leader())
                .param("place", card.place())
                .param("begins", card.begins())
                .param("ends", card.ends())
                .param("by", permit.actor())
                .param("from", person.since().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        record(permit, act, person, scopes);
        return new Person(person.id(), person.site(), id, card, person.since());
    }

    /** No names: what stands in the journal cannot be erased. */
    private void record(Permit permit, String act, Person person, Set<Scope> scopes) {
        journal.record(new Act(permit.actor(), act, "staff", person.id(), person.site(), Map.of(), scopes));
    }
}
