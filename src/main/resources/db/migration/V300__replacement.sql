-- A text that stands instead of another, a text that is taken away, and what both do to those who use it.

-- Sites that have the old text answer until the last date of the edition with which the new one said all that the old one did in the same
-- languages. Never undone: should the new text go, nothing more comes of it.
create table sharing.replacement (
    document  uuid primary key references content.document,
    replacing uuid not null references content.document check (replacing <> document),
    edition   uuid not null references content.edition,
    said_by   uuid not null,
    since     timestamptz not null
);
create index replacement_replacing on sharing.replacement (replacing);
create trigger replacement_never_changes before update or delete on sharing.replacement
    for each row execute function history.refuse();
create trigger replacement_never_truncated before truncate on sharing.replacement
    for each statement execute function history.refuse();
create view sharing.replacements as select document, replacing, edition, since from sharing.replacement;

-- What was replaced before there was a policy for it: sites have the usual time from the day the platform is upgraded.
insert into sharing.replacement (document, replacing, edition, said_by, since)
select distinct on (m.subject) m.subject, m.document, h.edition, m.decided_by, m.since
from ordering.matters m
join content.heads h on h.document = m.document and h.valid_until = 'infinity'
where m.what = 'order' and m.state = 'done' and m.subject <> m.document
  and exists (select from content.heads o where o.document = m.subject and o.valid_until = 'infinity')
  and not exists (select from content.heads o where o.document = m.subject and o.valid_until = 'infinity'
                  and not exists (select from content.heads n where n.document = m.document
                                  and n.language = o.language and n.valid_until = 'infinity'))
order by m.subject, m.since, h.valid_from desc;
update sharing.last_date set valid_until = greatest(now(), valid_from)
where valid_until = 'infinity' and last_date < now() + interval '30 days'
  and edition in (select edition from sharing.replacement);
insert into sharing.last_date (edition, last_date, said_by, valid_from)
select distinct r.edition, now() + interval '30 days', '00000000-0000-0000-0000-000000000000'::uuid, now()
from sharing.replacement r
where not exists (select from sharing.last_date l where l.edition = r.edition and l.valid_until = 'infinity');

-- Somebody who decides nationally wants a text that sites use taken away. Another one says yes or no.
create table approval.withdrawal (
    id       uuid primary key default uuidv7(),
    document uuid not null references content.document,
    -- for readers, and what its addresses lead to; null for a page that says that it is gone
    why      jsonb not null,
    instead  uuid references content.document check (instead <> document),
    -- null for as soon as it is agreed
    due      timestamptz,
    asked_by uuid not null,
    asked_at timestamptz not null,
    unique (id, asked_by)
);
create index withdrawal_document on approval.withdrawal (document, asked_at);
create trigger withdrawal_never_changes before update or delete on approval.withdrawal
    for each row execute function history.refuse();
create trigger withdrawal_never_truncated before truncate on approval.withdrawal
    for each statement execute function history.refuse();

create table approval.withdrawal_answer (
    withdrawal  uuid primary key,
    asked_by    uuid not null,
    answer      text not null check (answer in ('agreed', 'disagreed', 'taken-back')),
    words       text not null default '' check (char_length(words) <= 1000),
    answered_by uuid not null,
    answered_at timestamptz not null,
    foreign key (withdrawal, asked_by) references approval.withdrawal (id, asked_by),
    -- Nobody agrees with themselves.
    check ((answer = 'taken-back') = (answered_by = asked_by)),
    check (answer <> 'disagreed' or words ~ '\S')
);
create trigger withdrawal_answer_never_changes before update or delete on approval.withdrawal_answer
    for each row execute function history.refuse();
create trigger withdrawal_answer_never_truncated before truncate on approval.withdrawal_answer
    for each statement execute function history.refuse();

create view approval.withdrawals as
select w.id as withdrawal, w.document, w.why, w.instead, w.due, w.asked_by, w.asked_at, a.answer, a.words, a.answered_by,
       a.answered_at
from approval.withdrawal w left join approval.withdrawal_answer a on a.withdrawal = w.id;

-- Local words in a chapter whose national words have changed since they were held up against each other. Words that came along from a
-- text that was replaced were written against that one: they are held up against the new one, whatever that says. Who has left the
-- text has nothing to look at.
create or replace view movedon.unsettled as
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

-- The site shows a variant, and the main text has changed since it last looked at that, or is gone altogether.
create or replace view movedon.varied as
select a.site, a.document, a.document as text, h.language, h.edition, w.weight, w.since, false as gone
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
where a.valid_until = 'infinity' and a.variant is not null and a.variant <> a.document
union all
select a.site, a.document, a.document, last.language, last.edition, content.weight('replacement'), last.valid_until, true
from sharing.adoptions a
join lateral (
    select distinct on (h.language) h.language, h.edition, h.valid_until from content.heads h
    where h.document = a.document order by h.language, h.valid_until desc, h.number desc) last
    on last.valid_until < 'infinity' and last.valid_until > a.valid_from
where a.valid_until = 'infinity' and a.variant is not null and a.variant <> a.document
  and not exists (select from content.heads o where o.document = a.document and o.valid_until = 'infinity')
  and exists (select from content.heads v
              where v.document = a.variant and v.language = last.language and v.valid_until = 'infinity')
  -- What was replaced is asked about as that.
  and not exists (select from sharing.replacements r where r.document = a.document)
  and not exists (select from movedon.handling g
                  where g.site = a.site and g.document = a.document and g.edition = last.edition
                    and g.handled_at >= last.valid_until);

create or replace view movedon.tasks as
select site, document, text, language, edition, (array_agg(accepted) filter (where accepted is not null))[1] as accepted,
       content.weighing(max(weight)) as change_class, min(since) as since, bool_or(waits) as waits,
       sum(chapters)::int as chapters, bool_or(varies) as varies, not bool_or(waits) and max(weight) = 1 as listed,
       bool_or(gone) as gone
from (
    select site, document, text, language, edition, accepted, weight, since, true as waits, 0 as chapters,
           false as varies, false as gone
    from movedon.waiting
    union all
    select site, document, text, language, edition, null, weight, since, false, 1, false, false from movedon.unsettled
    union all
    select site, document, text, language, edition, null, weight, since, false, 0, true, gone from movedon.varied
) every
group by site, document, text, language, edition;

-- A variant that is gone leaves no page of its own on the sites that showed it: the pages of the main text were theirs.
create or replace view critical.tombstones as
select e.id as error, e.document, t.site, t.path, e.warning as why, e.told_at as since
from critical.error e
join content.documents d on d.document = e.document
join placement.trash t on t.document in (e.document, d.variant_of) and t.valid_from = e.told_at and t.valid_until = 'infinity'
where e.act = 'withdrawal';
