-- Words that come back from a draft that was thrown away are still from those who wrote them: they check and approve nothing of it.
-- All the drafts that the words ever came from, so that nobody has to follow them one by one.
create table content.restored (
    draft uuid not null,
    -- the draft that the words were saved in first; no foreign key: neither outlives what was said
    source uuid not null check (source <> draft),
    restored_by uuid not null,
    restored timestamptz not null default statement_timestamp(),
    primary key (draft, source)
);
create trigger restored_never_changes before update or delete on content.restored
    for each row execute function history.refuse();
create trigger restored_never_truncated before truncate on content.restored
    for each statement execute function history.refuse();

create or replace view content.writers as
select p.edition, s.author
from content.past_draft p
join lateral (select p.draft union select r.source from content.restored r where r.draft = p.draft) w (draft) on true
join content.saved s on s.draft = w.draft
where p.edition is not null
  and not exists (select from content.caught_up c where c.draft = s.draft and c.revision = s.revision)
group by p.edition, s.author;
