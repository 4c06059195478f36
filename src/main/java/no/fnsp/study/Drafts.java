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
