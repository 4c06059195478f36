package no.fnsp.verification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permits;
import no.fnsp.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An edition has the approvals of other words only when it is editorial and somebody who has not written it has said that it means the same.
 * That has been asked for since the steps of the national process came; what files brought was confirmed where it came from.
 */
final class KeptApprovals implements Rule {

    private static final String STEPS_CAME = "230";

    private final JdbcClient db;

    KeptApprovals(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Breach> breaches() {
        return db
                .sql("""
                        with kept as (
                            select e.edition, e.document, e.title, e.language, e.number, e.change_class, e.author, a.sha256,
                                   bool_or((a.kind, a.approved_by, a.approved_at)
                                       is distinct from (b.kind, b.approved_by, b.approved_at)) as changed,
                                   bool_or(a.sha256 <> b.sha256) as other_words
                            from approval.approvals a
                            join approval.approvals b on b.id = a.inherited_from
                            join content.editions e on e.edition = a.edition
                            join content.documents d on d.document = e.document
                            join site.dated s on s.site = d.site and s.valid_until = 'infinity' and s.key = :base
                            where e.kind in ('diagnosis', 'treatment', 'examination', 'programme', 'support-article')
                              and e.created > (select installed_on from flyway_schema_history where version = :steps)
                            group by 1, 2, 3, 4, 5, 6, 7, 8
                        ), found as (
                            select k.*, case
                                when k.changed then 'it has an approval that says another than the one it was kept from'
                                when k.other_words and k.change_class <> 'editorial'
                                    then 'it keeps the approvals of other words, and is no editorial change'
                                when k.other_words and not exists (
                                        select from approval.approvals c
                                        join content.editions o on o.edition = c.edition
                                            and o.document = k.document and o.language = k.language
                                        where c.sha256 = k.sha256 and c.kind = 'editorial' and c.inherited_from is null
                                          and not exists (select from content.writers w
                                              where w.edition = k.edition and w.author = c.approved_by))
                                    then 'it keeps the approvals of other words, and nobody but its writers has said that it means the same'
                                end as why
                            from kept k
                        )
                        select '' as site, title as text, language, number as edition, why, author from found
                        where why is not null order by 2, 3, 4
                        """)
                .param("base", Site.NATIONAL_BASE)
                .param("steps", STEPS_CAME)
                .query((row, i) -> Permits.isImporter(row.getObject("author", UUID.class))
                        ? Optional.<Breach>empty()
                        : Optional.of(Breach.read(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
