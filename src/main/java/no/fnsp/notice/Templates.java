package no.fnsp.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Templates for notices: the national ones, which everybody begins from, and those of each region and site. */
@Repository
public class Templates {

    private final JdbcClient db;
    private final Journal journal;

    Templates(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Those an area has itself first, then the national ones; the gravest first, and by name. */
    public List<Template> usableIn(Extent area, Instant at) {
        return db.sql("""
                        select * from notice.template
                        where valid_from <= :at and valid_until > :at
                          and (area = 'all' or area = :area and region is not distinct from :region
                               and site is not distinct from :site)
                        order by area = 'all',
                            array_position(array['red', 'yellow', 'green', 'serious', 'noticeable', 'minor', 'info'], grade),
                            lower(name)
                        """)
                .params(AreaColumns.of(area))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Template(
                        row.getObject("id", UUID.class),
                        Rows.area(row),
                        row.getString("name"),
                        Grade.of(row.getString("grade")),
                        Jsonb.read(row.getString("body"), Body.class)))
                .list();
    }

    public Optional<Template> find(Extent area, UUID template, Instant at) {
        return usableIn(area, at).stream()
                .filter(one -> one.id().equals(template))
                .findFirst();
    }

    /** Saves it in its area; one that has the name there is replaced. @param template its id is not read */
    @Transactional
    public void save(Permit permit, Template template, Instant from) {
        mustAllow(permit, template.area());
        end(template.area(), template.name(), from);
        db.sql("""
                insert into notice.template (area, region, site, name, grade, body, said_by, valid_from)
                values (:area, :region, :site, :name, :grade, :body::jsonb, :by, :from)
                """)
                .params(AreaColumns.of(template.area()))
                .param("name", template.name())
                .param("grade", template.grade().key())
                .param("body", Jsonb.write(template.body()))
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, "notice.template-saved", template);
    }

    @Transactional
    public void remove(Permit permit, Template template, Instant from) {
        mustAllow(permit, template.area());
        end(template.area(), template.name(), from);
        record(permit, "notice.template-removed", template);
    }

    private static void mustAllow(Permit permit, Extent area) {
        permit.mustAllow(Right.NOTICES, area.id(), area.id());
    }

    private void end(Extent area, String name, Instant from) {
        db.sql("""
                update notice.template set valid_until = greatest(:from, valid_from)
                where area = :area and region is not distinct from :region and site is not distinct from :site
                  and lower(name) = lower(:name) and valid_until = 'infinity'
                """)
                .params(AreaColumns.of(area))
                .param("name", name)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void record(Permit permit, String act, Template template) {
        journal.record(new Act(
                permit.actor(),
                act,
                "notice-area",
                template.area().id(),
                template.area().ofSite().orElse(null),
                Map.of("grade", template.grade().key()),
                Set.of()));
    }
}
