-- Writing. Every save is kept: so that two who write at once can be merged with what both had read, and so that what was
-- written once can be found again, also when the draft has been published or thrown away.
create table content.saved (
    id        uuid primary key default uuidv7(),
    -- no foreign key: a save outlives its draft
    draft     uuid not null,
    revision  int not null check (revision > 0),
    document  uuid not null references content.document,
    language  text not null check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    lane      text not null check (lane in ('ordinary', 'urgent')),
    kind      text not null,
    shape     int not null,
    body      jsonb not null,
    author    uuid not null,
    saved_at  timestamptz not null default statement_timestamp(),
    -- The open window that wrote it, where it said so: what a window saves builds on what it saved before, also when it
    -- never heard that it was saved.
    sitting   uuid,
    -- Ten minutes of one author's saves are one revision in the history. Which run a save belongs to is settled as it is
    -- written, so that the history is read without counting.
    run       int not null check (run > 0 and run <= revision),
    run_began timestamptz not null default statement_timestamp(),
    unique (draft, revision)
);
create index saved_document on content.saved (document, language);

insert into content.saved (draft, revision, document, language, lane, kind, shape, body, author, saved_at, run, run_began)
select id, revision, document, language, lane, kind, shape, body, author, updated, revision, updated from content.draft;

-- What a draft says is what its last save says. One place for it, so that the two cannot differ.
alter table content.draft
    drop column kind,
    drop column shape,
    drop column body,
    drop column author,
    drop column updated,
    add foreign key (id, revision) references content.saved (draft, revision);

-- What became of a draft that is no more: whoever still had it open is told.
create table content.past_draft (
    draft    uuid primary key,
    document uuid not null references content.document,
    revision int not null,
    how      text not null check (how in ('became', 'discarded')),
    edition  uuid references content.edition check ((how = 'became') = (edition is not null)),
    ended_by uuid not null,
    ended_at timestamptz not null default statement_timestamp(),
    foreign key (draft, revision) references content.saved (draft, revision)
);
create trigger past_draft_never_changes before update or delete on content.past_draft
    for each row execute function history.refuse();
create trigger past_draft_never_truncated before truncate on content.past_draft
    for each statement execute function history.refuse();

-- A version that somebody has given a name: an edition, or a save. A name may be exchanged or taken away again. What was
-- named once is never pruned: the foreign key holds it.
create table content.version_name (
    id          bigint generated always as identity primary key,
    edition     uuid references content.edition,
    saved       uuid references content.saved,
    name        text not null check (name ~ '\S' and char_length(name) <= 100),
    named_by    uuid not null,
    valid_from  timestamptz not null default statement_timestamp(),
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    check (num_nonnulls(edition, saved) = 1)
);
-- A version has one name at a time.
create unique index version_name_edition on content.version_name (edition) where valid_until = 'infinity';
create unique index version_name_saved on content.version_name (saved) where valid_until = 'infinity';
create index version_name_of_saved on content.version_name (saved);
create trigger version_name_only_end before update on content.version_name
    for each row execute function history.only_end();
create trigger version_name_never_deleted before delete on content.version_name
    for each row execute function history.refuse();
create trigger version_name_never_truncated before truncate on content.version_name
    for each statement execute function history.refuse();

-- A save is what somebody wrote: it is not rewritten. It may be pruned when it is neither fresh (an editor may still build
-- on it) nor the last of its run (which is what the history shows of it).
create trigger saved_never_changes before update on content.saved for each row execute function history.refuse();
create trigger saved_never_truncated before truncate on content.saved
    for each statement execute function history.refuse();
create function content.saved_may_be_pruned() returns trigger language plpgsql as $$
begin
    if old.saved_at > now() - interval '24 hours'
       or not exists (select from content.saved s
                      where s.draft = old.draft and s.run = old.run and s.revision > old.revision) then
        raise exception 'A save that is fresh, or the last of its run, is not pruned' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger saved_pruned_with_care before delete on content.saved
    for each row execute function content.saved_may_be_pruned();

-- Who has a text open just now. Not worth writing ahead for: after a crash everybody says so again within seconds.
create unlogged table content.presence (
    document uuid not null references content.document,
    language text not null check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    account  uuid not null,
    chapter  text,
    seen_at  timestamptz not null default statement_timestamp(),
    primary key (document, language, account)
);

-- What was published, who answered for it and what a thing was called belong to what the page said on a day: of dated rows
-- only the end may be set, which a removal or an emptied table would get around.
create trigger head_never_truncated before truncate on content.head
    for each statement execute function history.refuse();
create trigger details_never_deleted before delete on content.details for each row execute function history.refuse();
create trigger details_never_truncated before truncate on content.details
    for each statement execute function history.refuse();
create trigger concept_never_deleted before delete on content.concept_state
    for each row execute function history.refuse();
create trigger concept_never_truncated before truncate on content.concept_state
    for each statement execute function history.refuse();

-- Editions, approvals and addresses rest on the document. Another kind, and its editions have no reader; another site, and
-- one tenant's text is another's; another key, and the files that name it make a second one. What it is about (concept,
-- node) and what it is a variant of may turn out otherwise.
create function content.document_stays() returns trigger language plpgsql as $$
begin
    if (new.id, new.kind, new.site, new.key, new.created) is distinct from (old.id, old.kind, old.site, old.key, old.created)
    then
        raise exception 'The kind, site and key of a document never change' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger document_stays before update on content.document
    for each row execute function content.document_stays();
create trigger document_never_truncated before truncate on content.document
    for each statement execute function history.refuse();
