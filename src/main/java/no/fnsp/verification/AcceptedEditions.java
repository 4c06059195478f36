package no.fnsp.verification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page shows what its site has accepted, and for each acceptance it says how that came about. That is held against what allows it: an act
 * in the journal; an editorial or critical edition on top of the one shown before; a last date that passed and a policy of showing
 * the new text. What came in the last minute is not asked for in the journal, which numbers acts a moment later.
 */
final class AcceptedEditions implements Rule {

    private final JdbcClient db;

    AcceptedEditions(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Breach> breaches() {
        return db.sql("""
                        with acts as materialized (
                            select distinct l.site, l.detail ->> 'edition' as edition, l.detail ->> 'how' as how
                            from journal.log l where l.act = 'edition.accepted'
                        ), found as (
                            select c.*, e.title, e.number, case
                                when c.valid_from < clock_timestamp() - interval '1 minute' and not exists (
                                        select from acts l where l.site = c.site and l.edition = c.edition::text)
                                    then 'the site shows it, and nobody has accepted it: the journal knows of no such act'
                                when c.how = 'automatic' and e.change_class <> 'editorial'
                                    then 'the site took it by itself, though it is no editorial change'
                                when c.how = 'critical' and e.change_class <> 'critical'
                                    then 'the site took it as a critical correction, which it is not'
                                when c.how in ('automatic', 'critical') and not exists (
                                        select from sharing.acceptances b where b.site = c.site
                                        and b.document = c.document and b.language = c.language
                                        and b.edition = e.parent and b.valid_from < c.valid_from)
                                    then 'the site took it by itself, and never had the edition it builds on'
                                when c.how = 'policy' and not exists (
                                        select from sharing.last_dates l
                                        where l.last_date <= c.valid_from and (l.edition = c.edition or l.edition in (
                                            select r.edition from sharing.replacements r where r.replacing = c.document)))
                                    then 'the site took it on the last date, which has not passed'
                                when c.how = 'policy'
                                        and not exists (select from sharing.replacements r where r.replacing = c.document)
                                        and coalesce(
                                        (select nullif(a.at_last_date, 'by_kind') from sharing.adoptions a
                                         where a.site = c.site and coalesce(a.variant, a.document) = c.document
                                           and a.valid_from <= c.valid_from and a.valid_until > c.valid_from limit 1),
                                        (select p.at_last_date from sharing.said_policies p
                                         where p.site = c.site and p.kind = e.kind
                                           and p.valid_from <= c.valid_from and p.valid_until > c.valid_from), 'show_new')
                                        <> 'show_new'
                                    then 'the site took it on the last date, though its policy was another'
                                end as why
                            from sharing.acceptances c
                            join content.editions e on e.edition = c.edition
                            where c.valid_until = 'infinity'
                        )
                        select coalesce(s.key, f.site::text) as site, f.title as text, f.language, f.number as edition, f.why
                        from found f
                        left join site.dated s on s.site = f.site and s.valid_until = 'infinity'
                        where f.why is not null order by 1, 2, 3
                        """).query((row, i) -> Breach.read(row)).list();
    }
}
