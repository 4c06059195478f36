package no.fnsp.opendata.national;

/** Published national texts about patients' treatment, as every list of them asks for them. */
public final class NationalSql {

    /** What {@link NationalText} reads of each. */
    public static final String COLUMNS = """
            select d.document, d.kind, h.titles, h.modified, coalesce(c.codes, '{}') as codes, r.reviewed, r.due""";

    /**
     * The texts as {@code d}, what is published of each as {@code h}, its concept as {@code c}, and as {@code r} when a professional
     * vouched for it and when it is due: the day its page tells, of the language that was vouched for longest ago.
     */
    public static final String TEXTS = """
            from content.documents d
            join lateral (
                select jsonb_object_agg(p.language, p.title) as titles, max(p.valid_from) as modified
                from content.published p where p.document = d.document and p.valid_from <= :at and p.valid_until > :at
            ) h on h.titles is not null
            left join content.concepts c on c.concept = d.concept and c.valid_from <= :at and c.valid_until > :at
            left join content.document_details det on det.document = d.document
                    and det.valid_from <= :at and det.valid_until > :at
            left join lateral (
                select (min(a.last) at time zone 'Europe/Oslo')::date as reviewed from (
                    select max(a.approved_at) as last from content.heads s
                    join content.editions shown on shown.edition = s.edition
                    join content.editions e on e.document = shown.document and e.language = shown.language
                    join approval.approvals a on a.edition = e.edition and a.sha256 = shown.sha256
                    where s.document = d.document and s.valid_from <= :at and s.valid_until > :at
                      and a.kind = 'professional' and a.approved_at <= :at
                    group by s.language) a
            ) v on true
            cross join lateral (
                select v.reviewed, (v.reviewed + make_interval(
                    months => greatest(1, least(36, coalesce((det.body ->> 'reviewMonths')::int, 36)))))::date as due
            ) r
            join site.dated base on base.site = d.site and base.key = :base
                    and base.valid_from <= :at and base.valid_until > :at
            where d.kind = any(:kinds)
            """;

    /** What {@link Narrowed} narrows them to. */
    public static final String NARROWED = """
             and (:kind = '' or d.kind = :kind)
             and (:code = '' or exists (
                 select 1 from jsonb_each(c.codes) s(system, codes)
                 where (:system = '' or s.system = :system)
                   and exists (select 1 from jsonb_array_elements_text(s.codes) one where upper(one) = upper(:code))))
             and (:code <> '' or :system = '' or jsonb_array_length(coalesce(c.codes -> :system, '[]')) > 0)
             and (:site || :region || :place = '' or exists (
                 select 1 from sharing.adoptions a join site.dated s on s.site = a.site
                     and s.valid_from <= :at and s.valid_until > :at
                 where (a.document = d.document or a.variant = d.document) and a.valid_from <= :at and a.valid_until > :at
                   and (:site = '' or s.key = :site) and (:region = '' or s.body ->> 'region' = :region)
                   and (:place = '' or exists (
                       select 1 from jsonb_array_elements(a.offers) offer, jsonb_array_elements_text(offer -> 'places') place
                       where place = :place or place::uuid in (
                           select n.node from organisation.dated n where n.slug = :place and n.kind in ('hospital', 'place')
                             and n.valid_from <= :at and n.valid_until > :at)))))
             and (:language = '' or jsonb_exists(h.titles, :language))
             and (:letter = '' or exists (
                 select 1 from jsonb_each_text(h.titles) t(language, title)
                 where (:language = '' or t.language = :language) and upper(left(t.title, 1)) = upper(:letter)))
             and h.modified >= :since
             and (:reviewed_after::date is null or r.reviewed >= :reviewed_after)
             and (:reviewed_before::date is null or r.reviewed < :reviewed_before)
             and (:next_after::date is null or r.due >= :next_after)
             and (:next_before::date is null or r.due < :next_before)
            """;

    private NationalSql() {}
}
