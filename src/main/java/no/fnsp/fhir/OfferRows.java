package no.fnsp.fhir;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.site.PlatformHost;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What every hospital's list of treatments has, as rows of a shelf: a row for each text on each site. */
@Repository
class OfferRows {

    /** Advice to read is no service. */
    private static final List<String> KINDS =
            List.of(Kind.DIAGNOSIS.key(), Kind.TREATMENT.key(), Kind.EXAMINATION.key(), Kind.PROGRAMME.key());

    private static final String ROWS = """
            select replace(p.site::text || p.document::text, '-', '') as id, p.site, p.document, p.path, d.kind, t.titles,
                   greatest(p.valid_from, t.since, t.ended, a.valid_from, c.valid_from, s.valid_from, m.moved) as updated,
                   array(select n.value from jsonb_each_text(t.titles) n) as names,
                   coalesce(c.codes, '{}') as codes, d.site = b.site as national,
                   array['urn:ietf:rfc:3986|https://' || s.host || s.path || p.path] as identifiers,
                   array(select (:systems::jsonb ->> y.key) || '|' || x.code
                         from jsonb_each(c.codes) y, jsonb_array_elements_text(y.value) x(code))
                   || case when d.site = b.site then array[:treatments || '|' || d.document] else '{}' end as types,
                   o.node::text as organisation, o.name as organisation_name, o.number as organisation_number,
                   array_remove(array[o.node::text], null) as organizations,
                   array_remove(array[:enh || '|' || o.number], null) as organizations_numbers,
                   array(select n.node::text from (
                            select l.place, min(f.nr * 1000 + l.nr) as nr
                            from jsonb_array_elements(a.offers) with ordinality f(offer, nr),
                                 jsonb_array_elements_text(f.offer -> 'places') with ordinality l(place, nr)
                            group by l.place) w
                         join organisation.dated n on n.node = w.place::uuid and n.kind in ('hospital', 'place')
                             and n.valid_from <= :at and n.valid_until > :at
                         order by w.nr) as locations
            from placement.placements p
            join site.dated s on s.site = p.site and s.valid_from <= :at and s.valid_until > :at
                and (s.body ->> 'treats')::boolean
            join site.dated b on b.key = :base and b.valid_from <= :at and b.valid_until > :at
            join content.documents d on d.document = p.document and d.kind = any(:kinds)
            left join organisation.dated o on o.node = (s.body ->> 'organisation')::uuid
                and o.valid_from <= :at and o.valid_until > :at
            left join content.concepts c on c.concept = d.concept and c.valid_from <= :at and c.valid_until > :at
            left join sharing.adoptions a on a.site = p.site and a.document = p.document
                and a.valid_from <= :at and a.valid_until > :at
            join lateral (
                select jsonb_object_agg(e.language, coalesce(a.title ->> e.language, e.title)) as titles, max(e.since) as since,
                    -- What is not said any more in one language.
                    greatest((select max(h.valid_until) from content.heads h
                              where h.document = coalesce(a.variant, p.document) and h.valid_until <= :at),
                             (select max(k.valid_until) from sharing.acceptances k
                              where a.follows = 'accepted' and k.site = p.site
                                and k.document = coalesce(a.variant, p.document) and k.valid_until <= :at)) as ended
                from (
                    select x.language, x.title, k.valid_from as since
                    from sharing.acceptances k join content.editions x on x.edition = k.edition
                    where a.follows = 'accepted' and k.site = p.site and k.document = coalesce(a.variant, p.document)
                      and k.valid_from <= :at and k.valid_until > :at
                      and exists (select from content.published h where h.document = k.document
                                  and h.valid_from <= :at and h.valid_until > :at)
                    union all
                    select h.language, h.title, h.valid_from from content.published h
                    where a.follows is distinct from 'accepted' and h.document = coalesce(a.variant, p.document)
                      and h.valid_from <= :at and h.valid_until > :at
                ) e
            ) t on t.titles is not null
            left join lateral (
                -- A hospital or place that is called something else, is another kind of place, or has closed.
                select max(greatest(n.valid_from, case when n.valid_until <= :at then n.valid_until end)) as moved
                from organisation.dated n
                where n.valid_from <= :at and n.node = any(array(
                    select (s.body ->> 'organisation')::uuid
                    union all select l.place::uuid from jsonb_array_elements(a.offers) f(offer),
                        jsonb_array_elements_text(f.offer -> 'places') l(place)))
            ) m on true
            where p.path like '/behandlinger/%' and p.valid_from <= :at and p.valid_until > :at
            """;

    private final JdbcClient db;
    private final String treatments;

    OfferRows(JdbcClient db, PlatformHost platform) {
        this.db = db;
        this.treatments = "https://" + platform.name() + "/api/v1/treatments";
    }

    /** The code system of the national texts: their ids. */
    String treatments() {
        return treatments;
    }

    Shelf.Open at(Instant at, Shelf.Made made) {
        var values = new HashMap<String, Object>();
        values.put("at", at.atOffset(ZoneOffset.UTC));
        values.put("base", Site.NATIONAL_BASE);
        values.put("enh", Fhir.ENH);
        values.put("kinds", KINDS.toArray(String[]::new));
        values.put("systems", Jsonb.write(Codes.SYSTEMS));
        values.put("treatments", treatments);
        return new Shelf.Open(ROWS, values, made);
    }

    /** Whether readers of the site have been shown the text. */
    boolean was(UUID site, UUID document, Instant at) {
        return db.sql("""
                        select exists (
                            select from placement.placements p
                            join content.documents d on d.document = p.document and d.kind = any(:kinds)
                            join content.heads h on h.valid_from <= :at and h.valid_until > p.valid_from
                                and h.valid_from < p.valid_until and (h.document = p.document or exists (
                                    select from sharing.adoptions a where a.site = p.site and a.document = p.document
                                      and a.variant = h.document))
                            where p.site = :site and p.document = :document and p.path like '/behandlinger/%'
                              and p.valid_from <= :at)
                        """)
                .param("kinds", KINDS.toArray(String[]::new))
                .param("site", site)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
