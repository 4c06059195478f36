package no.fnsp.verification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A site that accepts editions has accepted the published one, or has a task that waits, counted from the first it has not taken. */
final class EditionsAnswered implements Rule {

    private final JdbcClient db;

    EditionsAnswered(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Breach> breaches() {
        return db.sql("""
                        with affected as (
                            select a.site, a.document, h.document as text, h.language, h.edition, h.number,
                                   c.edition as accepted, e.stems_from
                            from sharing.adoptions a
                            join content.heads h
                                on h.document = coalesce(a.variant, a.document) and h.valid_until = 'infinity'
                            left join sharing.acceptances c on c.site = a.site and c.document = h.document
                                and c.language = h.language and c.valid_until = 'infinity'
                            left join content.editions e on e.edition = c.edition
                            left join site.dated s on s.site = a.site and s.valid_until = 'infinity'
                            where a.valid_until = 'infinity' and a.follows = 'accepted'
                              and (c.edition is not null or s.body -> 'languages' @> to_jsonb(h.language))
                        ), found as (
                            select f.*, t.waits, case
                                when f.accepted = f.edition and t.waits
                                    then 'the site has accepted it, and has a task to do so all the same'
                                when f.accepted is distinct from f.edition and not coalesce(t.waits, false)
                                    then 'the site has neither accepted it nor a task to do so'
                                when f.accepted is distinct from f.edition and t.since > (
                                    select min(p.valid_from) from content.heads p
                                    where p.document = f.text and p.language = f.language and p.number > f.stems_from
                                      and p.number <= f.number and p.change_class <> 'critical')
                                    then 'the task of the site does not count the first edition it has not accepted'
                                end as why
                            from affected f
                            left join movedon.tasks t on t.site = f.site and t.document = f.document
                                and t.text = f.text and t.language = f.language
                        )
                        select coalesce(s.key, f.site::text) as site, e.title as text, f.language, f.number as edition, f.why
                        from found f
                        join content.editions e on e.edition = f.edition
                        left join site.dated s on s.site = f.site and s.valid_until = 'infinity'
                        where f.why is not null order by 1, 2, 3
                        """).query((row, i) -> Breach.read(row)).list();
    }
}
