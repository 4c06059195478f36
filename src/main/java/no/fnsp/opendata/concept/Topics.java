package no.fnsp.opendata.concept;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.fnsp.opendata.national.Narrowed;
import no.fnsp.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one site tells of a code. */
@Repository
class Topics {

    private static final int MOST = 20;

    private final JdbcClient db;

    Topics(JdbcClient db) {
        this.db = db;
    }

    /** The ends of the addresses of its pages, diagnoses first; no more than a reader can take in. */
    List<String> of(CodeSystem system, String code, Site site, Instant at) {
        return Narrowed.base(db.sql("""
                        select p.path from content.concepts c
                        join content.documents d on d.concept = c.concept and d.variant_of is null and d.kind = any(:kinds)
                        join site.dated base on base.site = d.site and base.key = :base
                            and base.valid_from <= :at and base.valid_until > :at
                        join placement.placements p on p.site = :site and p.document = d.document
                            and p.valid_from <= :at and p.valid_until > :at
                        where c.valid_from <= :at and c.valid_until > :at and exists (
                            select 1 from jsonb_array_elements_text(coalesce(c.codes -> :system, '[]')) one
                            where upper(one) = upper(:code))
                        order by array_position(:kinds, d.kind), p.path limit :most
                        """), at)
                .param("site", site.id())
                .param("system", system.key())
                .param("code", code)
                .param("most", MOST)
                .query((row, i) -> Objects.requireNonNull(row.getString("path")))
                .list()
                .stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }
}
