package no.fnsp.oversight.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.oversight.View;
import no.fnsp.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How each site has taken each national text, now. */
@Repository
class Cells {

    /**
     * The statement up to {@code cell}: one row for each site and published text it has adopted, among {@code :sites} and {@code :documents} (none
     * named: all). A site waits when an edition it shows is not the national one, or when it shows none in a language it
     * publishes in. Since when: the first professional change after what the accepted edition said; one that corrects an older edition
     * says what that one said.
     */
    private static final String ALL = """
            with recursive tenant as materialized (
                select s.site, s.body -> 'languages' as languages
                from site.dated s where s.valid_until = 'infinity' and s.site = any(:sites)
            ), head as materialized (
                select h.document, h.language, h.edition from content.heads h
                where h.valid_until = 'infinity' and h.document in (
                    select d.document from content.documents d
                    where d.site = :base and (cardinality(:documents) = 0 or d.document = any(:documents)
                        or d.variant_of = any(:documents)))
            ), needed as materialized (
                select l.languages, h.document, count(*) as languages_in_all
                from (select distinct languages from tenant) l join head h on jsonb_exists(l.languages, h.language)
                group by l.languages, h.document
            ), accepted as materialized (
                select c.site, c.document, c.language, c.edition, c.edition = h.edition as newest
                from head h
                join sharing.acceptances c on c.document = h.document and c.language = h.language
                    and c.valid_until = 'infinity'
            ), line (edition, stands) as (
                select distinct a.edition, a.edition from accepted a where not a.newest
                union all
                select l.edition, e.parent from line l
                join content.editions e on e.edition = l.stands where e.corrects is not null
            ), here as materialized (
                select l.edition, min(e.number) as number
                from line l join content.editions e on e.edition = l.stands group by l.edition
            ), since as materialized (
                select x.edition, min(h.valid_from) as since
                from here x
                join content.editions e on e.edition = x.edition
                join content.heads h on h.document = e.document and h.language = e.language
                join content.editions p on p.edition = h.edition and p.number > x.number
                    and p.change_class in ('new', 'professional', 'replacement')
                group by x.edition
            ), answered as (
                select c.site, c.document, count(*) filter (where jsonb_exists(t.languages, c.language)) as languages_in_all,
                       bool_and(c.newest) as newest, min(s.since) as since
                from accepted c join tenant t on t.site = c.site left join since s on s.edition = c.edition
                group by c.site, c.document
            ), changed as materialized (
                select l.site, l.subject as document, bool_or(r.edition is not null) as replaces
                from sharing.change_sets l
                join content.heads h on h.document = l.document and h.valid_until = 'infinity'
                left join content.replacing r on r.edition = h.edition
                where cardinality(:documents) = 0 or l.subject = any(:documents)
                group by l.site, l.subject
            ), cell as (
                select a.site, a.document, a.variant is not null as varies, r.replaces, w.since,
                       a.follows = 'head' or coalesce(w.newest, true)
                           and coalesce(w.languages_in_all, 0) >= coalesce(n.languages_in_all, 0) as newest
                from sharing.adoptions a
                join tenant t on t.site = a.site
                left join needed n on n.document = coalesce(a.variant, a.document) and n.languages = t.languages
                left join answered w on w.site = a.site and w.document = coalesce(a.variant, a.document)
                left join changed r on r.site = a.site and r.document = a.document
                where a.valid_until = 'infinity' and (cardinality(:documents) = 0 or a.document = any(:documents))
                  and a.document in (select document from head)
            )
            """;

    private final JdbcClient db;

    Cells(JdbcClient db) {
        this.db = db;
    }

    /** By text and then by site; nothing where a site has not adopted a text. Texts are never those of variants. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<UUID, Cell>> of(View view, Collection<Site> sites, Collection<UUID> documents) {
        return sites.isEmpty() || documents.isEmpty() ? Map.of() : look(view, sites, documents);
    }

    /** The same of every text: one statement, over some 150,000 acceptances. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<UUID, Cell>> ofAll(View view, Collection<Site> sites) {
        return sites.isEmpty() ? Map.of() : look(view, sites, Set.of());
    }

    /** The national texts among these documents, with those that they are variants of. */
    List<UUID> texts(View view, Collection<UUID> documents) {
        return db.sql("""
                        select distinct coalesce(d.variant_of, d.document) from content.documents d
                        where d.site = :base and d.document = any(:documents)
                        """)
                .param("base", view.base().id())
                .param("documents", documents.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /**
     * The statement's plan is made for what is asked, few texts or all, and all is joined by hashing: what the database guesses of rows
     * that it has just gathered itself is far too low, and a loop over them takes minutes.
     */
    private Map<UUID, Map<UUID, Cell>> look(View view, Collection<Site> sites, Collection<UUID> documents) {
        db.sql("""
                        select set_config('work_mem', '64MB', true), set_config('jit', 'off', true),
                            set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_nestloop', :loops, true)
                        """).param("loops", documents.isEmpty() ? "off" : "on").query().listOfRows();
        var cells = new HashMap<UUID, Map<UUID, Cell>>();
        db.sql(ALL + "select site, document, newest, since, replaces, varies from cell")
                .param("base", view.base().id())
                .param("sites", sites.stream().map(Site::id).toArray(UUID[]::new))
                .param("documents", documents.toArray(UUID[]::new))
                .query(row -> {
                    cells.computeIfAbsent(row.getObject("document", UUID.class), text -> new HashMap<>())
                            .put(row.getObject("site", UUID.class), cell(row));
                });
        return cells;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
        return new Cell(
                row.getBoolean("newest"),
                since == null ? null : since.toInstant(),
                row.getObject("replaces", Boolean.class),
                row.getBoolean("varies"));
    }
}
