package no.fnsp.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written of studies. Every save is kept, so that nothing that somebody wrote is lost. */
@Repository("studyDrafts")
public class Drafts {

    /** Whom to ask, as a save says it; empty for nobody. */
    private static final String CONTACT = """
            concat_ws(chr(10), d.fields ->> 'contact.who', d.fields ->> 'contact.email', d.fields ->> 'contact.phone')
            """;

    /** What has been said of whom to ask that is, or may be, about one leader. */
    private static final String NAMED = """
            select distinct d.study, %s as contact
            from study.draft d
            where d.study in (select study from study.led where leader = :leader)
              and %s <> ''
              and (d.written_by = :leader
                   or exists (select from study.led l where l.leader = :leader and l.study = d.study
                              and l.valid_from <= d.written and d.written < l.valid_until)
                   or exists (select from study.leader_state s where s.leader = :leader
                              and (lower(d.fields ->> 'contact.email') = lower(s.email)
                                   or s.name like '%% %%' and position(lower(s.name) in lower(d.fields ->> 'contact.who')) > 0)))
            """.formatted(CONTACT, CONTACT);

    private final JdbcClient db;

    Drafts(JdbcClient db) {
        this.db = db;
    }

    /** As it was saved last. */
    public Optional<Draft> find(UUID study) {
        return db.sql("select * from study.draft where study = :study order by revision desc limit 1")
                .param("study", study)
                .query((row, i) -> draft(row))
                .optional();
    }

    /** Every save, the newest first; at most so many. */
    public List<Draft> saves(UUID study, int most) {
        return db.sql("select * from study.draft where study = :study order by revision desc limit :most")
                .param("study", study)
                .param("most", most)
                .query((row, i) -> draft(row))
                .list();
    }

    /** A save on top of the newest. Called while the study is held. */
    Draft add(Permit permit, UUID study, Stage stage, Sheet sheet, String remark, Instant at) {
        int revision = find(study).map(Draft::revision).orElse(0) + 1;
        db.sql("""
                insert into study.draft (study, revision, stage, fields, remark, written_by, written)
                values (:study, :revision, :stage, :fields::jsonb, :remark, :by, :at)
                """)
                .param("study", study)
                .param("revision", revision)
                .param("stage", stage.key())
                .param("fields", Jsonb.write(sheet))
                .param("remark", remark)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return new Draft(study, revision, stage, sheet, remark, permit.actor(), at);
    }

    /**
     * Forgets whom to ask, as it was written while somebody led a study, or by them, or with their name or address in it: in every save
     * that readers never saw. What is being written goes on without it, so that whoever has it open is told.
     */
    void forgetContacts(Permit permit, UUID leader, Instant at) {
        beingWritten(leader)
                .forEach(draft ->
                        add(permit, draft.study(), draft.stage(), draft.sheet().withoutContact(), draft.remark(), at));
        db.sql("with named as (" + NAMED + """
                )
                update study.draft d set fields = d.fields - array['contact.who', 'contact.email', 'contact.phone']
                from named n where n.study = d.study and d.stage <> 'published' and n.contact =
                """ + CONTACT)
                .param("leader", leader)
                .update();
    }

    /** What is being written now, and names them. */
    private List<Draft> beingWritten(UUID leader) {
        return db.sql("with named as (" + NAMED + """
                        ), newest as (
                            select distinct on (study) * from study.draft
                            where study in (select study from named) order by study, revision desc
                        )
                        select d.* from newest d join named n on n.study = d.study
                        where d.stage in ('begun', 'sent', 'returned') and n.contact =
                        """ + CONTACT)
                .param("leader", leader)
                .query((row, i) -> draft(row))
                .list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("study", UUID.class),
                row.getInt("revision"),
                Stage.of(row.getString("stage")),
                Jsonb.read(row.getString("fields"), Sheet.class),
                row.getString("remark"),
                row.getObject("written_by", UUID.class),
                row.getObject("written", OffsetDateTime.class).toInstant());
    }
}
