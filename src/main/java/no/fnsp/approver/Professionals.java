package no.fnsp.approver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The professionals that each site knows. Written by its coordinators, and for the nation by the medical editor; those who only write
 * texts must not choose who vouches for them and where the code goes.
 */
@Repository
public class Professionals {

    private static final String CURRENT = """
            select p.site, s.* from approver.professional p
            join approver.professional_state s on s.professional = p.id
            """;

    private final JdbcClient db;
    private final Journal journal;

    Professionals(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Whether somebody may write in the register of a site. */
    public static boolean mayWrite(Permit permit) {
        return permit.allows(Right.ADOPT) || permit.allows(Right.NATIONAL);
    }

    private static void mustAllow(Permit permit, UUID site) {
        permit.mustAllow(permit.allows(Right.NATIONAL) ? Right.NATIONAL : Right.ADOPT, site);
    }

    /** Those of a site now, by name. */
    public List<Professional> of(UUID site) {
        return db.sql(CURRENT + " where p.site = :site and s.valid_until = 'infinity' order by s.name, s.id")
                .param("site", site)
                .query((row, i) -> professional(row))
                .list();
    }

    /** As they are now; empty for who has been taken out. */
    public Optional<Professional> find(UUID id) {
        return db.sql(CURRENT + " where p.id = :id and s.valid_until = 'infinity'")
                .param("id", id)
                .query((row, i) -> professional(row))
                .optional();
    }

    /** As they were at one moment. */
    Professional as(long state) {
        return db.sql(CURRENT + " where s.id = :state")
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

    /** Somebody new. @param described with nothing wrong in it @return their id */
    @Transactional
    public UUID add(Permit permit, UUID site, Described described) {
        mustAllow(permit, site);
        UUID id = db.sql("insert into approver.professional (site) values (:site) returning id")
                .param("site", site)
                .query(UUID.class)
                .single();
        write(permit, id, described);
        record(permit, "professional.added", id, site);
        return id;
    }

    /** From now on they are described like this. @return whether the site knows them */
    @Transactional
    public boolean describe(Permit permit, UUID site, UUID professional, Described described) {
        mustAllow(permit, site);
        if (!end(site, professional)) {
            return false;
        }
        write(permit, professional, described);
        record(permit, "professional.described", professional, site);
        return true;
    }

    /** From now on nobody asks them. @return whether the site knew them */
    @Transactional
    public boolean remove(Permit permit, UUID site, UUID professional) {
        mustAllow(permit, site);
        boolean known = end(site, professional);
        if (known) {
            record(permit, "professional.removed", professional, site);
        }
        return known;
    }

    /** Erases who somebody was that is in the register no more; what they vouched for stays, with their profession. */
    @Transactional
    public boolean erase(Permit permit, UUID site, UUID professional) {
        mustAllow(permit, site);
        boolean gone = find(professional).isEmpty()
                && db.sql("""
                                update approver.professional_state s set name = '', email = '', mobile = '', hpr = null
                                from approver.professional p
                                where p.id = s.professional and p.id = :id and p.site = :site and s.name <> ''
                                """).param("id", professional).param("site", site).update() > 0;
        if (gone) {
            journal.forget(professional);
            record(permit, "professional.erased", professional, site);
        }
        return gone;
    }

    private boolean end(UUID site, UUID professional) {
        return db.sql("""
                        update approver.professional_state s set valid_until = clock_timestamp()
                        from approver.professional p
                        where p.id = s.professional and p.id = :id and p.site = :site and s.valid_until = 'infinity'
                        """).param("id", professional).param("site", site).update() > 0;
    }

    private void write(Permit permit, UUID professional, Described described) {
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
        journal.person(professional, described.name());
    }

    private void record(Permit permit, String act, UUID professional, UUID site) {
        journal.record(new Act(permit.actor(), act, "professional", professional, site, Map.of(), Set.of()));
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
