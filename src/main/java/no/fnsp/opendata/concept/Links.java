package no.fnsp.opendata.concept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.opendata.answer.Addresses;
import no.fnsp.opendata.answer.Cursor;
import no.fnsp.opendata.national.Narrowed;
import no.fnsp.opendata.words.Said;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages for readers about a concept or a code, on every site that has one. */
@Repository
class Links {

    private final JdbcClient db;
    private final Sites sites;

    Links(JdbcClient db, Sites sites) {
        this.db = db;
        this.sites = sites;
    }

    /** What is asked for; empty words for everything. @param concept its id */
    record Wanted(
            String system,
            String code,
            String concept,
            String kind,
            String site,
            String region,
            Optional<Language> language) {}

    /**
     * A page for readers. Never changes.
     *
     * @param site key of the site it stands on
     * @param title in the language it is shown in there
     * @param language of the page
     */
    record Item(
            String id,
            UUID treatment,
            UUID concept,
            String kind,
            String site,
            String name,
            String region,
            Said title,
            String language,
            String address,
            String description) {}

    /** By text and site. One statement, and the sites'. */
    List<Item> of(Wanted wanted, Cursor from, int most, Instant at) {
        Map<String, Site> known = sites.all(at).stream().collect(Collectors.toMap(Site::key, site -> site));
        return Narrowed.base(db.sql("""
                        select d.document, d.concept, d.kind, s.key, p.path, a.title || '{}' as own, (
                            select jsonb_object_agg(w.language, w.title) from sharing.shown w0
                            join content.editions w on w.edition = w0.edition
                            where w0.site = a.site and w0.document = a.document
                              and w0.valid_from <= :at and w0.valid_until > :at) as titles
                        from content.concepts c
                        join content.documents d on d.concept = c.concept and d.variant_of is null and d.kind = any(:kinds)
                        join site.dated base on base.site = d.site and base.key = :base
                            and base.valid_from <= :at and base.valid_until > :at
                        join sharing.adoptions a on a.document = d.document and a.valid_from <= :at and a.valid_until > :at
                        join site.dated s on s.site = a.site and s.valid_from <= :at and s.valid_until > :at
                        join placement.placements p on p.site = a.site and p.document = a.document
                            and p.valid_from <= :at and p.valid_until > :at
                        where c.valid_from <= :at and c.valid_until > :at
                          and (:concept = '' or c.concept = nullif(:concept, '')::uuid)
                          and (:code = '' or exists (
                              select 1 from jsonb_each(c.codes) y(system, codes)
                              where (:system = '' or y.system = :system) and exists (
                                  select 1 from jsonb_array_elements_text(y.codes) one where upper(one) = upper(:code))))
                          and (:kind = '' or d.kind = :kind) and (:site = '' or s.key = :site)
                          and (:region = '' or s.body ->> 'region' = :region)
                          and (:after = '' or d.document || ' ' || s.key > :after collate "C")
                          and exists (select from content.heads h where h.document = coalesce(a.variant, a.document)
                                      and h.valid_from <= :at and h.valid_until > :at)
                          and exists (select from sharing.shown w where w.site = a.site and w.document = a.document
                                      and w.valid_from <= :at and w.valid_until > :at)
                        order by (d.document || ' ' || s.key) collate "C" limit :most
                        """), at)
                .param("concept", wanted.concept())
                .param("code", wanted.code())
                .param("system", wanted.system())
                .param("kind", wanted.kind())
                .param("site", wanted.site())
                .param("region", wanted.region())
                .param("after", from.after())
                .param("most", most)
                .query((row, i) ->
                        item(row, Objects.requireNonNull(known.get(row.getString("key"))), wanted.language()))
                .list();
    }

    /** In the language that is asked for where the site publishes in it, and else in its main one. */
    private static Item item(ResultSet row, Site site, Optional<Language> asked) throws SQLException {
        Language language = asked.filter(site.settings().languages()::contains).orElse(site.mainLanguage());
        Words own = Jsonb.read(row.getString("own"), Words.class);
        Words shown = Jsonb.read(row.getString("titles"), Words.class);
        Words.Spoken title = own.in(language)
                .filter(said -> said.language() == language)
                .or(() -> shown.in(language))
                .orElseThrow();
        UUID document = row.getObject("document", UUID.class);
        return new Item(
                document + " " + site.key(),
                document,
                row.getObject("concept", UUID.class),
                row.getString("kind"),
                site.key(),
                site.settings().name(),
                site.settings().region(),
                Said.of(title),
                language.code(),
                site.publicAddress(language, row.getString("path")),
                Addresses.description(site.key(), row.getString("path")));
    }
}
