package no.fnsp.approver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The professionals that each site knows, now and before. */
@Repository
public class Professionals {

    private static final String STATES = """
            select p.site, s.* from approver.professional p
            join approver.professional_state s on s.professional = p.id
            """;

    private final JdbcClient db;

    Professionals(JdbcClient db) {
        this.db = db;
    }

    /** Those of a site now, by name. */
    public List<Professional> of(UUID site) {
        return db.sql(STATES + " where p.site = :site and s.valid_until = 'infinity' order by s.name, s.id")
                .param("site", site)
                .query((row, i) -> professional(row))
                .list();
    }

    /** Those who were taken out of a site's register and have not been erased, as they were last, by name. */
    public List<Professional> takenOut(UUID site) {
        return db.sql(STATES + """
                         where p.site = :site and s.name <> ''
                           and not exists (select from approver.professional_state later
                                           where later.professional = p.id and later.id > s.id)
                           and s.valid_until <> 'infinity'
                        order by s.name, s.id
                        """)
                .param("site", site)
                .query((row, i) -> professional(row))
                .list();
    }

    /** As they are now; empty for who has been taken out. */
    public Optional<Professional> find(UUID id) {
        return db.sql(STATES + " where p.id = :id and s.valid_until = 'infinity'")
                .param("id", id)
                .query((row, i) -> professional(row))
                .optional();
    }

    /** As they were at one moment. */
    public Professional as(long state) {
        return db.sql(STATES + " where s.id = :state")
                .param("state", state)
                .query((row, i) -> professional(row))
                .single();
    }

    /** What somebody in the register is or was called; empty for others, and for who has been erased. */
    public Optional<String> name(UUID id) {
        return db.sql("""
                        select name from approver.professional_state where professional = :id and name <> ''
                        order by valid_from desc limit 1
                        """).param("id", id).query(String.class).optional();
    }

    UUID begin(Permit permit, UUID site) {
        return db.sql("insert into approver.professional (site) values (:site) returning id")
                .param("site", site)
                .query(UUID.class)
                .single();
    }

    /** @return whether the site knew them until now */
    boolean end(Permit permit, UUID site, UUID professional) {
        return db.sql("""
                        update approver.professional_state s set valid_until = clock_timestamp()
                        from approver.professional p
                        where p.id = s.professional and p.id = :id and p.site = :site and s.valid_until = 'infinity'
                        """).param("id", professional).param("site", site).update() > 0;
    }

    Professional write(Permit permit, UUID professional, Described described) {
        db.sql("""
                insert into approver.professional_state (professional, name, profession, node, hpr, email, mobile,
                                                         language, written_by)
                values (:id, :name, :profession, :node, nullif(:hpr, ''), :email, :mobile, :language, :by)
                """)
                .param("id", professional)
                .param("name", described.name())
                .param("profession", described.profession())
                .param("node", described.node())
                .param("hpr", described.hpr())
                .param("email", described.email())
                .param("mobile", described.mobile())
                .param("language", described.language().code())
                .param("by", permit.actor())
                .update();
        return find(professional).orElseThrow();
    }

    /** @return whether there was something to forget */
    boolean forget(Permit permit, UUID site, UUID professional) {
        return db.sql("""
                        update approver.professional_state s set name = '', email = '', mobile = '', hpr = null
                        from approver.professional p
                        where p.id = s.professional and p.id = :id and p.site = :site and s.name <> ''
                        """).param("id", professional).param("site", site).update() > 0;
    }

    private static Professional professional(ResultSet row) throws SQLException {
        String hpr = row.getString("hpr");
        return new Professional(
                row.getObject("professional", UUID.class),
                row.getObject("site", UUID.class),
                row.getLong("id"),
                row.getString("name"),
                row.getString("profession"),
                row.getObject("node", UUID.class),
                hpr == null ? "" : hpr,
                row.getString("email"),
                row.getString("mobile"),
                Language.of(row.getString("language")));
    }
}
