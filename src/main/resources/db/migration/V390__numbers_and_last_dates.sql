-- Which of the published editions of its text and language an edition is: what people call edition 1, 2, 3. Its own number, by which the
-- line of a text is ordered, also counts what was only vouched for and never shown to readers. An edition that carries a correction to
-- a site that stands further back is called as the one it corrects. Derived; nothing that is stored changes. What readers never were
-- shown is not here.
create view content.published_numbers as
select n.edition, n.number
from (
    select e.id as edition, (
        select nullif(count(distinct h.edition), 0)::int
        from content.edition o
        join content.head h on h.document = o.document and h.language = o.language and h.valid_from < h.valid_until
            and h.valid_from <= (select min(f.valid_from) from content.head f
                                 where f.edition = o.id and f.valid_from < f.valid_until)
        where o.document = e.document and o.language = e.language and o.number = e.stems_from
    ) as number
    from content.edition e
) n
where n.number is not null;

-- That a site's people were told what its policy did with its page when the last date of an edition had passed: once.
create table movedon.told_of_last_date (
    site     uuid not null references site.site,
    document uuid not null references content.document,
    language text not null,
    edition  uuid not null references content.edition,
    told     timestamptz not null default clock_timestamp(),
    primary key (site, document, language, edition)
);
