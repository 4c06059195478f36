-- Local words are held up against what the national text says in the language they are written in, from the day it says something there:
-- words in nynorsk that were written against bokmål, because there was nothing else, have not been held up against the first nynorsk.
create or replace view movedon.unsettled as
select k.site, k.subject as document, k.text, h.language, h.edition, k.node, k.changes, k.written, k.edition as said,
       k.chapter, k.intent, coalesce(d.edition, k.based_on) as based_on, x.weight, x.since
from sharing.changed_chapters k
left join lateral (
    select o.language from content.heads o
    join content.said_chapters s on s.edition = o.edition and s.chapter = k.chapter and s.sha256 is not null
    where k.written <> k.language and o.document = k.text and o.language = k.written and o.valid_until = 'infinity') w on true
join content.heads h
    on h.document = k.text and h.language = coalesce(w.language, k.language) and h.valid_until = 'infinity'
    and (w.language is not null or h.number > k.number)
left join lateral (
    select c.edition, c.number from movedon.chapter_decision c
    where c.changes = k.changes and c.written = k.written and c.chapter = k.chapter and c.intent = k.intent
      and c.text = k.text and c.language = h.language and (w.language is not null or c.number > k.number)
    order by c.number desc limit 1) d on true
join lateral (
    select max(content.weight(p.change_class)) as weight, min(p.valid_from) as since
    from content.said_chapters s join content.heads p on p.edition = s.edition
    where s.document = k.text and s.language = h.language and s.chapter = k.chapter and s.changed
      and s.number > coalesce(d.number, case when w.language is null then k.number else 0 end)
      and s.number <= h.number) x on x.weight is not null
left join content.said_chapters was on was.edition = coalesce(d.edition, k.based_on) and was.chapter = k.chapter
left join content.said_chapters now on now.edition = h.edition and now.chapter = k.chapter
where was.sha256 is distinct from now.sha256
  and not exists (select from sharing.replacements r where r.document = k.text and r.replacing = k.subject)
  and (exists (select from sharing.adoptions a
               where a.site = k.site and a.document = k.subject and a.valid_until = 'infinity')
       or not exists (select from sharing.adoptions a where a.site = k.site and a.document = k.subject))
union all
select k.site, k.subject, k.subject, k.language, h.edition, k.node, k.changes, k.written, k.edition, k.chapter, k.intent,
       coalesce(d.edition, k.based_on), coalesce(x.weight, content.weight('replacement')),
       case when d.edition is null then greatest(r.since, p.valid_from) else x.since end
from sharing.changed_chapters k
join sharing.replacements r on r.document = k.text and r.replacing = k.subject
join content.heads h on h.document = k.subject and h.language = k.language and h.valid_until = 'infinity'
join content.heads p on p.edition = k.edition and p.valid_until = 'infinity'
left join lateral (
    select c.edition, c.number from movedon.chapter_decision c
    where c.changes = k.changes and c.written = k.written and c.chapter = k.chapter and c.intent = k.intent
      and c.text = k.subject and c.language = k.language
    order by c.number desc limit 1) d on true
left join lateral (
    select max(content.weight(n.change_class)) as weight, min(n.valid_from) as since
    from content.said_chapters s join content.heads n on n.edition = s.edition
    where s.document = k.subject and s.language = k.language and s.chapter = k.chapter and s.changed
      and s.number > d.number and s.number <= h.number) x on true
left join content.said_chapters was on was.edition = d.edition and was.chapter = k.chapter
left join content.said_chapters now on now.edition = h.edition and now.chapter = k.chapter
where (d.edition is null or x.weight is not null and was.sha256 is distinct from now.sha256)
  and (exists (select from sharing.adoptions a
               where a.site = k.site and a.document = k.subject and a.valid_until = 'infinity')
       or not exists (select from sharing.adoptions a where a.site = k.site and a.document = k.subject));

-- Who decides nationally says that a published edition puts right what readers of a language were warned of.
create table critical.put_right (
    warning uuid primary key references critical.warning,
    edition uuid not null references content.edition,
    said_by uuid not null,
    said_at timestamptz not null
);
create trigger put_right_never_changes before update or delete on critical.put_right
    for each row execute function history.refuse();
create trigger put_right_never_truncated before truncate on critical.put_right
    for each statement execute function history.refuse();

-- A hospital that was asked in a hearing is not asked any more, and is told why. What it has answered stays known.
create table hearing.taken_back (
    id         bigint generated always as identity primary key,
    hearing    uuid not null references hearing.hearing,
    site       uuid not null references site.site,
    reason     text not null check (reason ~ '\S' and char_length(reason) <= 1000),
    taken_by   uuid not null,
    taken_at   timestamptz not null
);
create index taken_back_hearing on hearing.taken_back (hearing);
create trigger taken_back_never_changes before update or delete on hearing.taken_back
    for each row execute function history.refuse();
create trigger taken_back_never_truncated before truncate on hearing.taken_back
    for each statement execute function history.refuse();
