-- Who did what, when. Three tables: people's names, which can be erased; entries and the chain that binds them, which cannot.
create schema journal;

-- Whoever acts: a person, or a part of the system ("importer"). The name stands here and nowhere else in the journal,
-- so that it can be erased (GDPR article 17) while the entries, and the hashes over them, stay as they were written.
create table journal.person (
    id   uuid primary key,
    name text -- null: erased
);

-- One act. Written in the transaction of the act itself, so that neither exists without the other.
create table journal.entry (
    key          bigint      generated always as identity primary key,
    -- The transaction that wrote it: how the sequencer knows where it has already looked. Set by the database.
    xid          xid8        not null default pg_current_xact_id(),
    at           timestamptz not null default clock_timestamp(),
    actor        uuid        not null references journal.person,
    act          text        not null check (act <> ''),
    subject_kind text        not null check (subject_kind <> ''),
    subject      uuid        not null,
    site         uuid,
    detail       jsonb       not null default '{}',
    scopes       text[]      not null default '{}'
);
create index entry_xid on journal.entry (xid);
create index entry_subject on journal.entry (subject, key);

-- The place of an entry in the one order, and the chain: hash = SHA-256 of the previous hash and the entry.
-- Apart from the entry, because an entry is written unnumbered (writers must not wait for each other)
-- and may not change afterwards.
create table journal.link (
    number   bigint primary key check (number > 0),
    entry    bigint not null unique references journal.entry,
    previous bytea  not null check (octet_length(previous) = 32),
    hash     bytea  not null check (octet_length(hash) = 32)
);

-- What has been done stays done: a journal that can be corrected proves nothing. A mistake is put right by a new entry.
-- For each statement, so that even one that would meet no row is refused; truncate has no other kind.
-- This stops every program and every slip. Whoever owns the database can still switch it off: that is what the chain shows.
create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, lower(tg_op)
        using errcode = 'integrity_constraint_violation';
end
$$;
create trigger append_only before update or delete or truncate on journal.entry
    for each statement execute function journal.refuse_change();
create trigger append_only before update or delete or truncate on journal.link
    for each statement execute function journal.refuse_change();

-- What other rooms read. Follow it by number: numbers have no gaps, and a number that is seen never gets a smaller neighbour later.
-- actor_name is null when the name has been erased.
create view journal.log as
    select link.number, entry.key, entry.at, entry.actor, person.name as actor_name, entry.act,
           entry.subject_kind, entry.subject, entry.site, entry.detail, entry.scopes
    from journal.link
    join journal.entry on entry.key = link.entry
    left join journal.person on person.id = entry.actor;
