package no.fnsp.oversight.balance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.oversight.View;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each site publishes in each language: its own texts, its local words, and the national texts it shows. */
@Repository
class Balances {

    static final int MOST = 2000;

    /** What was shown at some time from {@code :from} to {@code :until}, the latest edition of each; only in languages the site publishes in. */
    private static final String SHOWN = """
            with tenant as materialized (
                select s.site, s.body -> 'languages' as languages from site.dated s
                where s.site = any(:sites) and s.valid_until = 'infinity'
            ), every as (
                select d.site, h.document, h.language, h.edition, h.valid_from, true as owned
                from content.heads h join content.documents d on d.document = h.document and d.site = any(:sites)
                where h.valid_from < :until and h.valid_until > :from
                union all
                select s.site, s.document, s.language, s.edition, s.valid_from, false
                from sharing.shown s
                where s.site = any(:sites) and s.valid_from < :until and s.valid_until > :from
                  and s.valid_from < s.valid_until
            ), shown as (
                select distinct on (e.site, e.document, e.language) e.site, e.document, e.language, e.edition, e.owned
                from every e join tenant t on t.site = e.site
                where jsonb_exists(t.languages, e.language)
                order by e.site, e.document, e.language, e.valid_from desc
            )
            """;

    private final JdbcClient db;

    Balances(JdbcClient db) {
        this.db = db;
    }

    /** @param until not itself in the period */
    record Period(Instant from, Instant until) {

        static Period at(Instant now) {
            return new Period(now, now.plusNanos(1000));
        }

        static Period yearBefore(Instant now) {
            LocalDate first =
                    LocalDate.ofInstant(now, Norway.TIME).withDayOfYear(1).minusYears(1);
            return new Period(
                    first.atStartOfDay(Norway.TIME).toInstant(),
                    first.plusYears(1).atStartOfDay(Norway.TIME).toInstant());
        }

        OffsetDateTime start() {
            return from.atOffset(ZoneOffset.UTC);
        }

        OffsetDateTime end() {
            return until.atOffset(ZoneOffset.UTC);
        }
    }

    /** By site. One statement. */
    Map<UUID, Balance> in(Period period, Collection<Site> sites) {
        var balances = new HashMap<UUID, Balance>();
        db.sql(SHOWN + """
                select s.site, s.language, count(*) filter (where e.kind <> 'local-changes') as pages, sum(e.words) as words
                from shown s join content.lengths e on e.edition = s.edition group by s.site, s.language
                """)
                .param("sites", ids(sites))
                .param("from", period.start())
                .param("until", period.end())
                .query(row -> {
                    var amount = new Balance.Amount(row.getInt("pages"), row.getLong("words"));
                    Language language = Language.of(row.getString("language"));
                    balances.merge(
                            row.getObject("site", UUID.class),
                            Balance.NONE.with(language, amount),
                            (known, more) -> known.with(language, amount));
                });
        return balances;
    }

    /** What the law asks of each site's organisation. One statement. */
    Map<UUID, Form> forms(View view, Collection<Site> sites) {
        var forms = new HashMap<UUID, Form>();
        db.sql("""
                select s.site, n.language_form from site.dated s
                join organisation.dated n on n.node = (s.body ->> 'organisation')::uuid
                    and n.valid_from <= :at and n.valid_until > :at
                where s.site = any(:sites) and s.valid_from <= :at and s.valid_until > :at
                """)
                .param("sites", ids(sites))
                .param("at", view.now().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    forms.put(row.getObject("site", UUID.class), Form.of(row.getString("language_form")));
                });
        return forms;
    }

    /**
     * A page that is written in one form and not in the other.
     *
     * @param owned whether the site writes it itself; else the national base does
     * @param path where it stands on the site; empty when nowhere
     */
    public record Missing(UUID document, String title, String path, boolean owned, int words) {}

    /** Pages that readers see now and that are not in this form, the longest first. One statement. */
    List<Missing> missing(View view, Site site, Language form) {
        Period now = Period.at(view.now());
        return db.sql(SHOWN + """
                        select s.document, s.owned, e.title, e.words, coalesce(p.path, '') as path
                        from shown s
                        join content.lengths e on e.edition = s.edition and e.kind <> 'local-changes'
                        left join placement.placements p on p.site = s.site and p.document = s.document
                            and p.valid_until = 'infinity'
                        where s.language = :other
                          and not exists (select from shown o where o.document = s.document and o.language = :form)
                        order by e.words desc, e.title, s.document limit :most
                        """)
                .param("sites", ids(List.of(site)))
                .param("from", now.start())
                .param("until", now.end())
                .param("form", form.code())
                .param("other", form == Language.NN ? Language.NB.code() : Language.NN.code())
                .param("most", MOST)
                .query((row, i) -> new Missing(
                        row.getObject("document", UUID.class),
                        row.getString("title"),
                        row.getString("path"),
                        row.getBoolean("owned"),
                        row.getInt("words")))
                .list();
    }

    private static UUID[] ids(Collection<Site> sites) {
        return sites.stream().map(Site::id).toArray(UUID[]::new);
    }
}
