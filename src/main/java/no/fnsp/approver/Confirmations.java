package no.fnsp.approver;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who says that a professional is who the register says, and is reached as it says: somebody else than who wrote it. Without, one could
 * register one's own address as another's, and vouch in that name.
 */
@Repository
public class Confirmations {

    private final JdbcClient db;

    Confirmations(JdbcClient db) {
        this.db = db;
    }

    /** @param by a colleague, or the professional through the address that was confirmed before */
    public record Confirmation(UUID by, Instant at) {}

    /** Of somebody as they are at one moment, the first first; nobody's for who has only been written down. */
    public List<Confirmation> of(Professional professional) {
        return db.sql("select * from approver.confirmation where state = :state order by confirmed, confirmed_by")
                .param("state", professional.state())
                .query((row, i) -> new Confirmation(
                        row.getObject("confirmed_by", UUID.class),
                        row.getObject("confirmed", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether somebody else than the one who asks for an approval has confirmed who it is that will be asked. */
    public boolean count(Professional professional, UUID asker) {
        return of(professional).stream().anyMatch(one -> !one.by().equals(asker));
    }

    /** Those who have written what nobody has confirmed yet, or what was confirmed at once: their own words are not theirs to confirm. */
    public List<UUID> writers(Professional professional) {
        return db.sql("""
                        select distinct s.written_by from approver.professional_state s
                        where s.professional = :professional and s.id <= :state
                          and s.id > (select coalesce(max(c.state), 0)
                                      from approver.confirmation c join approver.professional_state e on e.id = c.state
                                      where e.professional = :professional and c.state < :state)
                        """)
                .param("professional", professional.id())
                .param("state", professional.state())
                .query(UUID.class)
                .list();
    }

    /** The last moment at which somebody was as confirmed; empty for who never was. */
    Optional<Long> last(UUID professional) {
        return db.sql("""
                        select max(c.state) as state
                        from approver.confirmation c join approver.professional_state s on s.id = c.state
                        where s.professional = :professional
                        """)
                .param("professional", professional)
                .query((row, i) -> Optional.ofNullable(row.getObject("state", Long.class)))
                .single();
    }

    /** @return whether it is news */
    boolean add(Permit permit, long state) {
        return db.sql("""
                        insert into approver.confirmation (state, confirmed_by) values (:state, :by) on conflict do nothing
                        """).param("state", state).param("by", permit.actor()).update() > 0;
    }

    /** What was confirmed of somebody is so of the same words later. */
    void carry(Permit permit, long from, long to) {
        db.sql("""
                insert into approver.confirmation (state, confirmed_by, confirmed, carried)
                select :to, confirmed_by, confirmed, true from approver.confirmation where state = :from
                """).param("from", from).param("to", to).update();
    }
}
