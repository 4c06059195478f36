package no.fnsp.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who somebody was. */
@Repository
public class Erasing {

    private final JdbcClient db;
    private final Cards cards;
    private final Journal journal;

    Erasing(JdbcClient db, Cards cards, Journal journal) {
        this.db = db;
        this.cards = cards;
        this.journal = journal;
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
        List<UUID> units = units(site, person);
        if (units.isEmpty()) {
            return false;
        }
        cards.end(person, from);
        boolean erased = forget(person);
        if (erased) {
            var scopes = units.stream().map(Staff::scope).collect(Collectors.toSet());
            journal.record(new Act(permit.actor(), "staff.erased", "staff", person, site, Map.of(), scopes));
        }
        return erased;
    }

    /** Wherever they have worked. Whoever is changing the person just now ends first, so that what they said is erased too. */
    private List<UUID> units(UUID site, UUID person) {
        db.sql("select id from staff.person where id = :person and site = :site for update")
                .param("person", person)
                .param("site", site)
                .query(UUID.class)
                .optional();
        return db.sql("""
                        select distinct c.unit from staff.card c join staff.person p on p.id = c.person
                        where p.id = :person and p.site = :site
                        """)
                .param("person", person)
                .param("site", site)
                .query(UUID.class)
                .list();
    }

    private boolean forget(UUID person) {
        return db.sql("""
                        update staff.card set name = '', phone = '', email = '', portrait = null
                        where person = :person and name <> ''
                        """).param("person", person).update() > 0;
    }
}
