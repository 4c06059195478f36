-- Looking over every site and text at once, and back in time. Nothing is stored for it: indexes that answer without the rows, and
-- views without the words, so that 1,500 texts on 52 sites are counted in one reading.

create index head_now on content.head (document, language) include (edition, valid_from) where valid_until = 'infinity';
create index acceptance_now on sharing.acceptance (document, language, site) include (edition)
    where valid_until = 'infinity';
create index adoption_now on sharing.adoption (site, document) include (follows, variant) where valid_until = 'infinity';
create index acceptance_since on sharing.acceptance (valid_from) include (site, how);
create index approval_since on approval.approval (approved_at) include (kind, edition, inherited_from);

-- Where an edition stands in the line of its text, without reading what it says.
create index edition_line on content.edition (id)
    include (document, language, number, change_class, parent, corrects);

-- Local words that stand instead of national ones, found without reading the words of all the others.
create index edition_replaces on content.edition (id)
    where kind = 'local-changes'
      and jsonb_path_exists(body, '$.changes[*] ? (@.intent == "replace" || @.intent == "hide")');

-- How much is written in each language form is asked of every page of every site.
alter table content.edition add column words int generated always as (regexp_count(canonical, '\S+')) stored;

create view content.lengths as
select e.id as edition, e.document, e.language, e.kind, e.words, e.title from content.edition e;

create view content.replacing as
select e.id as edition from content.edition e
where e.kind = 'local-changes'
  and jsonb_path_exists(e.body, '$.changes[*] ? (@.intent == "replace" || @.intent == "hide")');

-- Acts with what proves them. An act of this moment has no number yet. A name that has been erased is null.
create view journal.proven as
select l.number, encode(l.hash, 'hex') as hash, encode(l.previous, 'hex') as previous, e.key, e.at, e.actor,
       p.name as actor_name, e.act, e.subject_kind, e.subject, e.site, e.detail
from journal.entry e
left join journal.link l on l.entry = e.key
left join journal.person p on p.id = e.actor;

-- Where the journal had come at an instant.
create index entry_at on journal.entry (at, key);
