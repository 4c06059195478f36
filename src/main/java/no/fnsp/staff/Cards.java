package no.fnsp.staff;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is told of each person, as dated rows. */
@Repository
class Cards {

    private final JdbcClient db;

    Cards(JdbcClient db) {
        this.db = db;
    }

    /** What is told now; two who tell something at once do it after each other. */
    Optional<Person> lock(Permit permit, UUID person) {
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

    /** Nothing more is told from now on. */
    void end(UUID person, Instant from) {
        db.sql("""
                update staff.card set valid_until = greatest(:from, valid_from)
                where person = :person and valid_until = 'infinity'
                """)
                .param("person", person)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Tells it from the instant the person has. */
    Person write(Permit permit, Person person) {
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
        return new Person(person.id(), person.site(), id, card, person.since());
    }
}
