package no.fnsp.verification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a site has accepted is there, is of a text or a variant that the site has adopted, and was published or corrects what was. */
final class AdoptedTexts implements Rule {

    private final JdbcClient db;

    AdoptedTexts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Breach> breaches() {
        return db.sql("""
                        with found as (
                            select c.*, e.title, e.number, case
                                when e.edition is null then 'the site has accepted an edition that is not there'
                                when e.document <> c.document or e.language <> c.language
                                    then 'the site has accepted it as an edition of another text or language'
                                when not exists (select from sharing.adoptions a where a.site = c.site
                                        and coalesce(a.variant, a.document) = c.document and a.follows = 'accepted'
                                        and a.valid_until = 'infinity')
                                    then 'the site has accepted an edition of a text or variant that it has not adopted'
                                when e.corrects is null
                                        and not exists (select from content.heads h where h.edition = c.edition)
                                    then 'the site has accepted an edition that never was published'
                                end as why
                            from sharing.acceptances c
                            left join content.editions e on e.edition = c.edition
                            where c.valid_until = 'infinity'
                        )
                        select coalesce(s.key, f.site::text) as site, coalesce(f.title, f.document::text) as text, f.language,
                               coalesce(f.number, 0) as edition, f.why
                        from found f
                        left join site.dated s on s.site = f.site and s.valid_until = 'infinity'
                        where f.why is not null order by 1, 2, 3
                        """).query((row, i) -> Breach.read(row)).list();
    }
}
