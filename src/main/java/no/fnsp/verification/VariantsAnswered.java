package no.fnsp.verification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A site that shows a variant has looked at what the main text has said since, or has a task to do so. */
final class VariantsAnswered implements Rule {

    private final JdbcClient db;

    VariantsAnswered(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Breach> breaches() {
        return db.sql("""
                        select distinct coalesce(s.key, a.site::text) as site, e.title as text, h.language,
                               p.number as edition,
                               'the site shows a variant of it, and has neither looked at it nor a task to do so' as why
                        from sharing.adoptions a
                        join content.heads h on h.document = a.document and h.valid_until = 'infinity'
                        join content.editions e on e.edition = h.edition
                        join content.heads p on p.document = h.document and p.language = h.language
                            and p.number <= h.number and p.change_class <> 'editorial'
                        left join site.dated s on s.site = a.site and s.valid_until = 'infinity'
                        where a.valid_until = 'infinity' and a.variant <> a.document
                          and p.valid_from > (select min(b.valid_from) from sharing.adoptions b
                              where b.site = a.site and b.document = a.document and b.variant = a.variant)
                          and not exists (
                              select from movedon.handlings g join content.editions seen on seen.edition = g.edition
                              where g.site = a.site and g.document = a.document and g.language = h.language
                                and seen.document = a.document and seen.number >= p.number)
                          and not exists (
                              select from movedon.tasks t where t.site = a.site and t.document = a.document
                                and t.text = a.document and t.language = h.language)
                        order by 1, 2, 3
                        """).query((row, i) -> Breach.read(row)).list();
    }
}
