package no.fnsp.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who lead studies. Each site knows its own, by e-mail address; what they do stands in the journal under an id that is theirs. */
@Repository("studyLeaders")
public class Leaders {

    private static final String STATES = """
            select l.site, s.* from study.leader l join study.leader_state s on s.leader = l.id
            """;

    private final JdbcClient db;

    Leaders(JdbcClient db) {
        this.db = db;
    }

    /** Who leads a study now. */
    public Optional<Leader> of(UUID study) {
        return db.sql(STATES + """
                         join study.led d on d.leader = l.id and d.valid_until = 'infinity'
                        where d.study = :study and s.valid_until = 'infinity'
                        """)
                .param("study", study)
                .query((row, i) -> leader(row))
                .optional();
    }

    /** Who leads each of these studies now; those that nobody leads are left out. One statement. */
    public Map<UUID, Leader> of(Collection<UUID> studies) {
        var leading = new HashMap<UUID, Leader>();
        db.sql("""
                        select d.study, l.site, s.* from study.led d
                        join study.leader l on l.id = d.leader
                        join study.leader_state s on s.leader = l.id and s.valid_until = 'infinity'
                        where d.study = any(:studies) and d.valid_until = 'infinity'
                        """).param("studies", studies.toArray(UUID[]::new)).query(row -> {
            leading.put(row.getObject("study", UUID.class), leader(row));
        });
        return leading;
    }

    /** Somebody a site knows. @param studies how many they lead now */
    public record Known(Leader leader, int studies) {}

    /** Those a site has asked, and has not erased; by name. */
    public List<Known> knownTo(UUID site) {
        return db.sql("""
                        select l.site, s.*, (select count(*) from study.led d
                                             where d.leader = l.id and d.valid_until = 'infinity') as studies
                        from study.leader l join study.leader_state s on s.leader = l.id and s.valid_until = 'infinity'
                        where l.site = :site order by s.name, s.email, s.id
                        """)
                .param("site", site)
                .query((row, i) -> new Known(leader(row), row.getInt("studies")))
                .list();
    }

    /** As they were when something was sent to them. */
    Leader as(long state) {
        return db.sql(STATES + " where s.id = :state")
                .param("state", state)
                .query((row, i) -> leader(row))
                .single();
    }

    /** What somebody who leads or led a study is called; empty for others, and for who has been erased. */
    public Optional<String> name(UUID leader) {
        return db.sql("""
                        select name from study.leader_state where leader = :leader and name <> ''
                        order by valid_from desc limit 1
                        """).param("leader", leader).query(String.class).optional();
    }

    /** Every study that somebody leads or has led, always in the same order. */
    List<UUID> everLed(UUID leader) {
        return db.sql("select distinct study from study.led where leader = :leader order by study")
                .param("leader", leader)
                .query(UUID.class)
                .list();
    }

    List<UUID> leadsNow(UUID leader) {
        return db.sql("select study from study.led where leader = :leader and valid_until = 'infinity' order by study")
                .param("leader", leader)
                .query(UUID.class)
                .list();
    }

    /** The one a site knows by an address, written small. */
    Optional<Leader> known(UUID site, String email) {
        return db.sql(
                        STATES
                                + " where l.site = :site and s.email = :email and s.valid_until = 'infinity' order by l.id limit 1")
                .param("site", site)
                .param("email", email)
                .query((row, i) -> leader(row))
                .optional();
    }

    /** As they are now; empty for who has been erased. */
    Optional<Leader> find(UUID leader) {
        return db.sql(STATES + " where l.id = :leader and s.valid_until = 'infinity'")
                .param("leader", leader)
                .query((row, i) -> leader(row))
                .optional();
    }

    private static Leader leader(ResultSet row) throws SQLException {
        return new Leader(
                row.getObject("leader", UUID.class),
                row.getObject("site", UUID.class),
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")));
    }
}
