package no.fnsp.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose desk looks after which study, published or not. */
@Repository("studyHomes")
public class Homes {

    private final JdbcClient db;

    Homes(JdbcClient db) {
        this.db = db;
    }

    public Optional<AtDesk> find(UUID study) {
        return db.sql("select study, site from study.home where study = :study and valid_until = 'infinity'")
                .param("study", study)
                .query((row, i) -> home(row))
                .optional();
    }

    /** A study as the desk lists it. @param site that looks after it @param stage of its draft @param written when that was saved @param published whether readers see it, or could until it was withdrawn */
    public record Row(UUID study, UUID site, Stage stage, Sheet sheet, Instant written, boolean published) {}

    /** Those that a site looks after, what was written last first. One statement. */
    public List<Row> of(UUID site) {
        return rows(List.of(site), Stage.values());
    }

    /** Those that project leaders have sent in to these sites, what was sent last first. One statement. */
    public List<Row> waiting(Collection<UUID> sites) {
        return rows(sites, Stage.SENT);
    }

    private List<Row> rows(Collection<UUID> sites, Stage... stages) {
        return db.sql("""
                        select h.study, h.site, d.stage, d.fields, d.written,
                               exists (select from study.address a where a.study = h.study) as published
                        from study.home h
                        join lateral (select * from study.draft d where d.study = h.study order by revision desc limit 1) d on true
                        where h.site = any(:sites) and h.valid_until = 'infinity' and d.stage = any(:stages)
                        order by d.written desc, h.study
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("stages", Arrays.stream(stages).map(Stage::key).toArray(String[]::new))
                .query((row, i) -> new Row(
                        row.getObject("study", UUID.class),
                        row.getObject("site", UUID.class),
                        Stage.of(row.getString("stage")),
                        Jsonb.read(row.getString("fields"), Sheet.class),
                        Rows.instant(row, "written"),
                        row.getBoolean("published")))
                .list();
    }

    /** A study that nobody looks after. @param site whose desk it is at, which may be no more */
    public record Homeless(UUID study, String slug, String title, UUID site) {}

    /** Published studies whose site is no more, or whose responsible hospital is none any longer; but for those that have ended. */
    public List<Homeless> homeless(Instant at) {
        return db.sql("""
                        select d.study, d.slug, coalesce(d.title ->> 'nb', d.title ->> 'nn', d.slug) as title, h.site
                        from study.dated d join study.home h on h.study = d.study and h.valid_until = 'infinity'
                        where d.valid_from <= :at and d.valid_until > :at and d.state not in ('ended', 'withdrawn')
                          and (not exists (select from site.dated s where s.site = h.site
                                           and s.valid_from <= :at and s.valid_until > :at)
                               or not exists (select from organisation.dated o where o.node = d.responsible
                                              and o.valid_from <= :at and o.valid_until > :at))
                        order by title
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> homeless(row))
                .list();
    }

    private static Homeless homeless(ResultSet row) throws SQLException {
        return new Homeless(
                row.getObject("study", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getObject("site", UUID.class));
    }

    private static AtDesk home(ResultSet row) throws SQLException {
        return new AtDesk(row.getObject("study", UUID.class), row.getObject("site", UUID.class));
    }

    void begin(Permit permit, AtDesk study, Instant at) {
        db.sql("insert into study.study (id, begun_by, begun) values (:id, :by, :at)")
                .param("id", study.id())
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        give(permit, study, at);
    }

    void give(Permit permit, AtDesk study, Instant at) {
        db.sql("update study.home set valid_until = :at where study = :study and valid_until = 'infinity'")
                .param("study", study.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("insert into study.home (study, site, given_by, valid_from) values (:study, :site, :by, :at)")
                .param("study", study.id())
                .param("site", study.site())
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws Permit.NotPermitted when the permit is not for publishing this study where it is looked after */
    static void mustPublish(Permit permit, AtDesk study) {
        permit.mustAllow(Right.STUDIES, study.site(), study.id());
    }

    /** What is handed in may say another desk than the one that looks after it now. */
    void holdToPublish(Permit permit, AtDesk study) {
        mustPublish(permit, study);
        hold(permit, study.id());
        find(study.id()).ifPresent(now -> mustPublish(permit, now));
    }

    /** Whoever does something with a study at once does it after each other. */
    void hold(Permit permit, UUID study) {
        db.sql("select id from study.study where id = :study for no key update")
                .param("study", study)
                .query(UUID.class)
                .single();
    }
}
