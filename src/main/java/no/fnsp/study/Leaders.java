package no.fnsp.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
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
    private final Journal journal;

    Leaders(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
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

    /** From now on this is who leads the study. A site knows one person by an address. */
    Leader lead(Permit permit, AtDesk study, String name, String email, Language language, Instant at) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        Leader leader = known(study.site(), address)
                .map(one -> described(permit, one, name, language))
                .orElseGet(() -> added(permit, study.site(), name, address, language));
        journal.person(leader.id(), leader.name());
        boolean same =
                of(study.id()).map(Leader::id).filter(leader.id()::equals).isPresent();
        if (!same) {
            end(permit, study.id(), at);
            db.sql("insert into study.led (study, leader, said_by, valid_from) values (:study, :leader, :by, :at)")
                    .param("study", study.id())
                    .param("leader", leader.id())
                    .param("by", permit.actor())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return leader;
    }

    private void end(Permit permit, UUID study, Instant at) {
        db.sql("update study.led set valid_until = :at where study = :study and valid_until = 'infinity'")
                .param("study", study)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Leader> known(UUID site, String email) {
        return db.sql(STATES + " where l.site = :site and s.email = :email and s.valid_until = 'infinity'")
                .param("site", site)
                .param("email", email)
                .query((row, i) -> leader(row))
                .optional();
    }

    private Leader described(Permit permit, Leader known, String name, Language language) {
        if (known.name().equals(name) && known.language() == language) {
            return known;
        }
        db.sql("""
                update study.leader_state set valid_until = clock_timestamp()
                where leader = :leader and valid_until = 'infinity'
                """).param("leader", known.id()).update();
        return write(permit, known.id(), name, known.email(), language);
    }

    private Leader added(Permit permit, UUID site, String name, String email, Language language) {
        UUID id = db.sql("insert into study.leader (site) values (:site) returning id")
                .param("site", site)
                .query(UUID.class)
                .single();
        return write(permit, id, name, email, language);
    }

    private Leader write(Permit permit, UUID leader, String name, String email, Language language) {
        db.sql("""
                insert into study.leader_state (leader, name, email, language, written_by)
                values (:leader, :name, :email, :language, :by)
                """)
                .param("leader", leader)
                .param("name", name)
                .param("email", email)
                .param("language", language.code())
                .param("by", permit.actor())
                .update();
        return db.sql(STATES + " where l.id = :leader and s.valid_until = 'infinity'")
                .param("leader", leader)
                .query((row, i) -> leader(row))
                .single();
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
