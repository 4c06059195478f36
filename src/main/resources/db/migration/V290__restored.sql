-- Words that come back from a draft that was thrown away are still from those who wrote them: they check and approve nothing of it.
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
