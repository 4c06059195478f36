-- When a national text moves on: which chapters say something else, what local changes were written against, until when a
-- site may wait, and what it decides.

-- An edition that corrects an older one says what that one said, put right: it stands in the line where the older one does.
alter table content.edition add column stems_from int;
alter table content.edition disable trigger edition_never_changes;
with recursive line (id, number) as (
    select id, number from content.edition where corrects is null
    union all
    select e.id, line.number from content.edition e join line on e.parent = line.id where e.corrects is not null
)
update content.edition e set stems_from = line.number from line where line.id = e.id;
alter table content.edition enable trigger edition_never_changes;
alter table content.edition alter column stems_from set not null;

-- What each chapter of a national text says, as a sum: which chapters an edition changed is known without reading any text.
create table content.said_chapter (
    edition  uuid not null references content.edition,
    document uuid not null,
    language text not null,
    number   int not null,
    chapter  text not null,
    -- of its words, without ids; null in the edition that left the chapter out
    sha256   bytea,
    -- whether it says something else than in the edition this one was written from
    changed  boolean not null,
    primary key (edition, chapter)
);
create index said_chapter_changed on content.said_chapter (document, language, chapter, number) where changed;
create trigger said_chapter_never_changes before update or delete on content.said_chapter
    for each row execute function history.refuse();

create function content.place_in_line() returns trigger language plpgsql as $$
begin
    new.stems_from := case when new.corrects is null then new.number
                           else (select e.stems_from from content.edition e where e.id = new.parent) end;
    return new;
end $$;
create trigger edition_in_line before insert on content.edition
    for each row execute function content.place_in_line();

-- The canonical text has a section for each chapter, in the order of the body.
create function content.note_chapters(noted content.edition) returns void language sql as $$
    insert into content.said_chapter (edition, document, language, number, chapter, sha256, changed)
    select noted.id, noted.document, noted.language, noted.number, coalesce(here.chapter, before.chapter), here.sha256,
           noted.corrects is null and here.sha256 is distinct from before.sha256
    from (select distinct on (c.chapter ->> 'id') c.chapter ->> 'id' as chapter,
                 sha256(convert_to(rtrim(coalesce(w.words, ''), E'\n'), 'UTF8')) as sha256
          from jsonb_array_elements(noted.body -> 'chapters') with ordinality c (chapter, place)
          left join regexp_split_to_table(noted.canonical, '\n## ') with ordinality w (words, place)
              on w.place = c.place + 1
          order by c.chapter ->> 'id', c.place) here
    full join (select chapter, sha256 from content.said_chapter
               where edition = noted.parent and sha256 is not null) before on before.chapter = here.chapter
$$;
create function content.note_chapters_of_new() returns trigger language plpgsql as $$
begin
    if new.kind in ('diagnosis', 'treatment', 'examination', 'programme', 'support-article') then
        perform content.note_chapters(new);
    end if;
    return null;
end $$;
create trigger edition_chapters after insert on content.edition
    for each row execute function content.note_chapters_of_new();

do $$
declare known content.edition;
begin
    for known in select * from content.edition
                 where kind in ('diagnosis', 'treatment', 'examination', 'programme', 'support-article')
                 order by document, language, number loop
        perform content.note_chapters(known);
    end loop;
end $$;

create or replace view content.editions as
select e.id as edition, e.document, e.language, e.number, e.parent, e.corrects, e.change_class, e.reason, e.kind,
       e.shape, e.body, e.title, e.canonical, e.sha256, e.author, e.created, e.stems_from
from content.edition e;

-- Which edition is published when, and nothing of what it says: what is derived from the order of editions needs no more.
create view content.heads as
select h.document, h.language, h.edition, e.number, e.change_class, h.valid_from, h.valid_until
from content.head h join content.edition e on e.id = h.edition;

create view content.said_chapters as
select edition, document, language, number, chapter, sha256, changed from content.said_chapter;

-- How much a change asks of a site; the most pressing counts where several wait.
create function content.weight(change_class text) returns int language sql immutable as $$
    select case change_class when 'editorial' then 1 when 'new' then 2 when 'professional' then 3
                             when 'replacement' then 4 else 5 end
$$;
create function content.weighing(weight int) returns text language sql immutable as $$
    select (array ['editorial', 'new', 'professional', 'replacement', 'critical'])[weight]
$$;

-- Which national chapters an edition of local changes is about, and what it was written against. Read from the body as it is
-- published, so that nobody has to read 30,000 bodies to know who is concerned.
create table sharing.changed_chapter (
    edition  uuid not null references content.edition,
    chapter  text not null,
    intent   text not null check (intent in ('supplement-before', 'supplement-after', 'replace', 'hide')),
    -- the national edition, whose it is, in which language, and where it stands in the line
    based_on uuid not null references content.edition,
    text     uuid not null references content.document,
    language text not null,
    number   int not null,
    primary key (edition, chapter, intent)
);
create trigger changed_chapter_never_changes before update or delete on sharing.changed_chapter
    for each row execute function history.refuse();

insert into sharing.changed_chapter (edition, chapter, intent, based_on, text, language, number)
select distinct on (p.edition, c.change ->> 'chapter', c.change ->> 'intent')
       p.edition, c.change ->> 'chapter', c.change ->> 'intent', e.edition, e.document, e.language, e.stems_from
from content.published p
cross join lateral jsonb_array_elements(p.body -> 'changes') c (change)
join content.editions e on e.edition = (c.change ->> 'basedOn')::uuid
where p.kind = 'local-changes' and c.change ->> 'chapter' is not null and c.change ->> 'intent' <> 'practical'
order by p.edition, c.change ->> 'chapter', c.change ->> 'intent', e.stems_from;

create view sharing.changed_chapters as
select l.site, l.node, l.subject, l.document as changes, p.language as written, k.edition, k.chapter, k.intent, k.based_on,
       k.text, k.language, k.number
from sharing.local_change l
join content.heads p on p.document = l.document and p.valid_until = 'infinity'
join sharing.changed_chapter k on k.edition = p.edition;

create index local_change_site on sharing.local_change (site, subject);

-- How long a site may wait with a national change when nobody says otherwise: decided nationally.
create table sharing.patience (
    id          bigint generated always as identity primary key,
    days        int not null check (days between 1 and 365),
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index patience_open on sharing.patience ((true)) where valid_until = 'infinity';
create trigger patience_only_end before update on sharing.patience for each row execute function history.only_end();
create trigger patience_never_deleted before delete or truncate on sharing.patience
    for each statement execute function history.refuse();

-- From when a site that has not answered an edition is answered for, by its own policy.
create table sharing.last_date (
    id          bigint generated always as identity primary key,
    edition     uuid not null references content.edition,
    last_date   timestamptz not null,
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index last_date_open on sharing.last_date (edition) where valid_until = 'infinity';
create index last_date_edition on sharing.last_date (edition, valid_from);
create index last_date_due on sharing.last_date (last_date) where valid_until = 'infinity';
create trigger last_date_only_end before update on sharing.last_date for each row execute function history.only_end();
create trigger last_date_never_deleted before delete or truncate on sharing.last_date
    for each statement execute function history.refuse();
-- Nobody was told of a date before there was one: what is published already may wait from now on.
insert into sharing.last_date (edition, last_date, said_by, valid_from)
select edition, now() + interval '30 days', '00000000-0000-0000-0000-000000000000', now() from content.published
where valid_until = 'infinity' and kind in ('diagnosis', 'treatment', 'examination', 'programme', 'support-article');

-- What a site does on the last date with texts of a kind. A single text may have its own answer, in its adoption.
create table sharing.policy (
    id           bigint generated always as identity primary key,
    site         uuid not null references site.site,
    kind         text not null,
    at_last_date text not null check (at_last_date in ('show_new', 'keep_old', 'take_down')),
    said_by      uuid not null,
    valid_from   timestamptz not null,
    valid_until  timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index policy_open on sharing.policy (site, kind) where valid_until = 'infinity';
create index policy_at on sharing.policy (site, kind, valid_from);
create trigger policy_only_end before update on sharing.policy for each row execute function history.only_end();
create trigger policy_never_deleted before delete or truncate on sharing.policy
    for each statement execute function history.refuse();

-- Until now nobody could choose, so nobody has: each text follows what its site decides for the kind.
alter table sharing.adoption drop constraint adoption_at_last_date_check;
alter table sharing.adoption add constraint adoption_at_last_date_check
    check (at_last_date in ('by_kind', 'show_new', 'keep_old', 'take_down'));
alter table sharing.adoption alter column at_last_date set default 'by_kind';
alter table sharing.adoption disable trigger adoption_only_end;
update sharing.adoption set at_last_date = 'by_kind';
alter table sharing.adoption enable trigger adoption_only_end;

create view sharing.last_dates as select edition, last_date, valid_from, valid_until from sharing.last_date;

-- The policy in force for each adopted text now.
create view sharing.policies as
select a.site, a.document, coalesce(nullif(a.at_last_date, 'by_kind'), p.at_last_date, 'show_new') as at_last_date
from sharing.adoption a
join content.documents d on d.document = a.document
left join sharing.policy p on p.site = a.site and p.kind = d.kind and p.valid_until = 'infinity'
where a.valid_until = 'infinity';

create schema movedon;

-- What a site decided about one national change. Whoever comes second is told who did it.
create table movedon.handling (
    id         uuid primary key default uuidv7(),
    site       uuid not null references site.site,
    document   uuid not null references content.document,
    language   text not null,
    edition    uuid not null references content.edition,
    -- accepted: the edition is taken; settled: the site follows it anyway, and has looked after its own words;
    -- kept: the variant stays
    decision   text not null check (decision in ('accepted', 'settled', 'kept')),
    reason     text not null default '' check (char_length(reason) <= 1000),
    handled_by uuid not null,
    handled_at timestamptz not null default clock_timestamp(),
    -- Another variant than the main text is kept for a reason.
    check (decision <> 'kept' or reason ~ '\S')
);
create index handling_task on movedon.handling (site, document, language);
create trigger handling_never_changes before update or delete on movedon.handling
    for each row execute function history.refuse();
create trigger handling_never_truncated before truncate on movedon.handling
    for each statement execute function history.refuse();

-- What was decided about local words in one chapter when they were held up against a national edition.
create table movedon.chapter_decision (
    id         bigint generated always as identity primary key,
    site       uuid not null references site.site,
    changes    uuid not null references content.document,
    written    text not null,
    chapter    text not null,
    intent     text not null,
    edition    uuid not null references content.edition,
    text       uuid not null,
    language   text not null,
    number     int not null,
    decision   text not null check (decision in ('merged', 'kept', 'national')),
    reason     text not null default '' check (char_length(reason) <= 1000),
    decided_by uuid not null,
    decided_at timestamptz not null default clock_timestamp(),
    -- What replaces or hides the new national words is kept for a reason.
    check (decision <> 'kept' or intent not in ('replace', 'hide') or reason ~ '\S')
);
create index chapter_decision_chapter on movedon.chapter_decision (changes, written, chapter, intent);
create trigger chapter_decision_never_changes before update or delete on movedon.chapter_decision
    for each row execute function history.refuse();
create trigger chapter_decision_never_truncated before truncate on movedon.chapter_decision
    for each statement execute function history.refuse();

-- Who has been asked to look at a change.
create table movedon.assignment (
    id          bigint generated always as identity primary key,
    site        uuid not null references site.site,
    document    uuid not null references content.document,
    language    text not null,
    edition     uuid not null references content.edition,
    assignee    uuid not null references identity.account,
    assigned_by uuid not null,
    valid_from  timestamptz not null default clock_timestamp(),
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index assignment_open on movedon.assignment (site, document, language, edition)
    where valid_until = 'infinity';
create trigger assignment_only_end before update on movedon.assignment
    for each row execute function history.only_end();
create trigger assignment_never_deleted before delete or truncate on movedon.assignment
    for each statement execute function history.refuse();

-- Who gets the tasks of a speciality when nobody has been asked.
create table movedon.delegation (
    id           bigint generated always as identity primary key,
    site         uuid not null references site.site,
    speciality   text not null,
    assignee     uuid not null references identity.account,
    delegated_by uuid not null,
    valid_from   timestamptz not null default clock_timestamp(),
    valid_until  timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index delegation_open on movedon.delegation (site, speciality) where valid_until = 'infinity';
create trigger delegation_only_end before update on movedon.delegation
    for each row execute function history.only_end();
create trigger delegation_never_deleted before delete or truncate on movedon.delegation
    for each statement execute function history.refuse();

-- That somebody was told the last date is near: once.
create table movedon.reminder (
    site     uuid not null references site.site,
    document uuid not null references content.document,
    language text not null,
    edition  uuid not null references content.edition,
    reminded timestamptz not null default clock_timestamp(),
    primary key (site, document, language, edition)
);

-- The national text is newer than what the site has accepted. What is critical is there already, in the edition it has.
create view movedon.waiting as
select a.site, a.document, h.document as text, h.language, h.edition, c.edition as accepted,
       case when c.edition is null then 2 else coalesce(w.weight, 5) end as weight,
       coalesce(w.since, h.valid_from) as since
from sharing.adoptions a
join content.heads h on h.document = coalesce(a.variant, a.document) and h.valid_until = 'infinity'
left join sharing.acceptances c
    on c.site = a.site and c.document = h.document and c.language = h.language and c.valid_until = 'infinity'
left join content.editions e on e.edition = c.edition
left join lateral (
    select max(content.weight(p.change_class)) as weight, min(p.valid_from) as since
    from content.heads p
    where p.document = h.document and p.language = h.language and p.number > coalesce(e.stems_from, 0)
      and p.number <= h.number and p.change_class <> 'critical') w on true
where a.valid_until = 'infinity' and a.follows = 'accepted' and c.edition is distinct from h.edition
  and (c.edition is not null
       or exists (select from site.dated s where s.site = a.site and s.valid_until = 'infinity'
                  and s.body -> 'languages' @> to_jsonb(h.language)));

-- Local words in a chapter whose national words have changed since they were held up against each other.
create view movedon.unsettled as
select k.site, k.subject as document, k.text, k.language, h.edition, k.node, k.changes, k.written, k.edition as said,
       k.chapter, k.intent, coalesce(d.edition, k.based_on) as based_on, x.weight, x.since
from sharing.changed_chapters k
join content.heads h
    on h.document = k.text and h.language = k.language and h.valid_until = 'infinity' and h.number > k.number
left join lateral (
    select c.edition, c.number from movedon.chapter_decision c
    where c.changes = k.changes and c.written = k.written and c.chapter = k.chapter and c.intent = k.intent
      and c.text = k.text and c.language = k.language and c.number > k.number
    order by c.number desc limit 1) d on true
join lateral (
    select max(content.weight(p.change_class)) as weight, min(p.valid_from) as since
    from content.said_chapters s join content.heads p on p.edition = s.edition
    where s.document = k.text and s.language = k.language and s.chapter = k.chapter and s.changed
      and s.number > coalesce(d.number, k.number) and s.number <= h.number) x on x.weight is not null
left join content.said_chapters was on was.edition = coalesce(d.edition, k.based_on) and was.chapter = k.chapter
left join content.said_chapters now on now.edition = h.edition and now.chapter = k.chapter
where was.sha256 is distinct from now.sha256;

-- The site shows a variant, and the main text has changed since it last looked at that.
create view movedon.varied as
select a.site, a.document, a.document as text, h.language, h.edition, w.weight, w.since
from sharing.adoptions a
join content.heads h on h.document = a.document and h.valid_until = 'infinity'
join lateral (
    select max(content.weight(p.change_class)) as weight, min(p.valid_from) as since
    from content.heads p
    where p.document = a.document and p.language = h.language and p.number <= h.number
      and p.change_class <> 'editorial'
      and p.valid_from > (select min(b.valid_from) from sharing.adoptions b
                          where b.site = a.site and b.document = a.document and b.variant = a.variant)
      and p.number > coalesce((select max(e.number) from movedon.handling g
                               join content.editions e on e.edition = g.edition and e.document = a.document
                               where g.site = a.site and g.document = a.document and g.language = h.language), 0)
    ) w on w.weight is not null
where a.valid_until = 'infinity' and a.variant is not null and a.variant <> a.document;

-- One row for each site, national text, language and edition that somebody must look at. Where the national change is a matter
-- of language alone and concerns only local words, it is listed and nobody need do anything.
create view movedon.tasks as
select site, document, text, language, edition, (array_agg(accepted) filter (where accepted is not null))[1] as accepted,
       content.weighing(max(weight)) as change_class, min(since) as since, bool_or(waits) as waits,
       sum(chapters)::int as chapters, bool_or(varies) as varies, not bool_or(waits) and max(weight) = 1 as listed
from (
    select site, document, text, language, edition, accepted, weight, since, true as waits, 0 as chapters,
           false as varies
    from movedon.waiting
    union all
    select site, document, text, language, edition, null, weight, since, false, 1, false from movedon.unsettled
    union all
    select site, document, text, language, edition, null, weight, since, false, 0, true from movedon.varied
) every
group by site, document, text, language, edition;
