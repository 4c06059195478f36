package no.fnsp.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.store.Instants;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Notices that somebody looks at on a page before they are published. No reader sees one. */
@Repository
public class Trials {

    private static final Duration KEPT = Duration.ofDays(14);

    private final JdbcClient db;

    Trials(JdbcClient db) {
        this.db = db;
    }

    /** Keeps it for some days. @param notice the one it would be @return what a preview link opens it by */
    @Transactional
    public UUID keep(Permit permit, UUID notice, Saying saying, Instant at) {
        Authority.mustAllow(permit, saying.extent(), notice);
        db.sql("delete from notice.trial where made < :old")
                .param("old", at.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        return db.sql("""
                        insert into notice.trial (notice, area, region, site, grade, body, made_by, made)
                        values (:notice, :area, :region, :site, :grade, :body::jsonb, :by, :at)
                        returning id
                        """)
                .params(AreaColumns.of(saying.extent()))
                .param("notice", notice)
                .param("grade", saying.grade().key())
                .param("body", Jsonb.write(saying.body()))
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** As a notice that is shown from when it was tried, in the place of what it says to readers; its explanation stands nowhere yet. */
    public Optional<Notice> find(UUID trial) {
        return db.sql("select * from notice.trial where id = :trial")
                .param("trial", trial)
                .query((row, i) -> {
                    Instant made = Instants.in(row, "made");
                    return new Notice(
                            row.getObject("notice", UUID.class),
                            "forhandsvisning",
                            trial,
                            new Saying(
                                    Rows.area(row),
                                    Grade.of(row.getString("grade")),
                                    Jsonb.read(row.getString("body"), Body.class),
                                    new Period(made, null)),
                            made);
                })
                .optional();
    }
}
