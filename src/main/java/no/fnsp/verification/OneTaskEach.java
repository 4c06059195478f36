package no.fnsp.verification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No site is asked twice about one edition, or about one that is not published, but for a main text that is gone. */
final class OneTaskEach implements Rule {

    private final JdbcClient db;

    OneTaskEach(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Breach> breaches() {
        return db.sql("""
                        select coalesce(s.key, t.site::text) as site, e.title as text, t.language, e.number as edition,
                               case when count(*) > 1 then 'the site has ' || count(*) || ' tasks about it'
                                    else 'the site has a task about it, and it is not published' end as why
                        from movedon.tasks t
                        join content.editions e on e.edition = t.edition
                        left join content.heads h on h.edition = t.edition and h.valid_until = 'infinity'
                        left join site.dated s on s.site = t.site and s.valid_until = 'infinity'
                        group by 1, 2, 3, 4, t.site, t.document, t.text, t.gone, h.edition
                        having count(*) > 1 or h.edition is null and not t.gone
                        order by 1, 2, 3
                        """).query((row, i) -> Breach.read(row)).list();
    }
}
