package no.fnsp.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.store.Instants;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works where, as it is and as it was. */
@Repository
public class Staff {

    static final String SELECT = """
            select p.id as person_id, p.site, c.* from staff.person p join staff.card c on c.person = p.id
            """;

    private final JdbcClient db;

    Staff(JdbcClient db) {
        this.db = db;
    }

    /** Touched when anything is told of anybody in a unit, and when the unit chooses to show others. */
    public static Scope scope(UUID unit) {
        return Scope.of("staff", unit);
    }

    /** Whom a unit shows; nobody where nothing is chosen. One statement. */
    public Whom shownBy(UUID unit, Instant at) {
        return db.sql("""
                        select whom from staff.display
                        where unit = :unit and valid_from <= :at and valid_until > :at
                        """)
                .param("unit", unit)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .flatMap(Whom::find)
                .orElse(Whom.NOBODY);
    }

    /** What the units of a site have chosen. */
    public Map<UUID, Whom> shownOn(UUID site, Instant at) {
        var chosen = new HashMap<UUID, Whom>();
        db.sql("""
                select unit, whom from staff.display
                where site = :site and valid_from <= :at and valid_until > :at
                """).param("site", site).param("at", at.atOffset(ZoneOffset.UTC)).query(row -> {
            chosen.put(
                    row.getObject("unit", UUID.class),
                    Whom.find(row.getString("whom")).orElseThrow());
        });
        return chosen;
    }

    /** Everybody who is told of in a unit, also who has not begun or has left: leaders first, then in their order. One statement. */
    public List<Person> in(UUID unit, Instant at) {
        return db.sql(SELECT + """
                        where c.unit = :unit and c.valid_from <= :at and c.valid_until > :at and c.name <> ''
                        order by not c.leader, c.place, lower(c.name), p.id
                        """)
                .param("unit", unit)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> person(row))
                .list();
    }

    /** Everybody who is told of on a site. */
    public List<Person> on(UUID site, Instant at) {
        return db.sql(SELECT + """
                        where p.site = :site and c.valid_from <= :at and c.valid_until > :at and c.name <> ''
                        order by not c.leader, c.place, lower(c.name), p.id
                        """)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> person(row))
                .list();
    }

    public Optional<Person> find(UUID site, UUID person, Instant at) {
        return db.sql(SELECT + """
                        where p.id = :person and p.site = :site and c.valid_from <= :at and c.valid_until > :at
                          and c.name <> ''
                        """)
                .param("person", person)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> person(row))
                .optional();
    }

    /** Those of a site that nothing is told of any more, as they were last, and who are not erased; by name. */
    public List<Person> formerOn(UUID site) {
        return db.sql("""
                        select * from (select distinct on (p.id) p.id as person_id, p.site, c.*
                            from staff.person p join staff.card c on c.person = p.id
                            where p.site = :site order by p.id, c.valid_from desc, c.id desc) last
                        where valid_until < 'infinity' and name <> '' order by lower(name), person_id
                        """).param("site", site).query((row, i) -> person(row)).list();
    }

    /** Whether anything was ever told of them. */
    public boolean isKnown(UUID person) {
        return db.sql("select exists (select from staff.person where id = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** What was told of somebody, by whom. */
    public record Period(Person person, UUID by) {}

    /** Newest first. */
    public List<Period> history(UUID site, UUID person) {
        return db.sql(SELECT + " where p.id = :person and p.site = :site order by c.valid_from desc, c.id desc")
                .param("person", person)
                .param("site", site)
                .query((row, i) -> new Period(person(row), row.getObject("said_by", UUID.class)))
                .list();
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("person_id", UUID.class),
                row.getObject("site", UUID.class),
                row.getLong("id"),
                new Card(
                        row.getObject("unit", UUID.class),
                        row.getString("name"),
                        Jsonb.read(row.getString("title"), Words.class),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getObject("portrait", UUID.class),
                        row.getBoolean("leader"),
                        row.getInt("place"),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class)),
                Instants.in(row, "valid_from"));
    }
}
