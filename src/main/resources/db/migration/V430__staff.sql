-- Who works in the parts of a hospital, for readers who need to know: name, role, how they are reached at work. Nobody's private life.
create schema staff;

create table staff.person (
    id       uuid primary key,
    site     uuid not null references site.site,
    added_by uuid not null,
    added    timestamptz not null
);
create index person_site on staff.person (site);

-- What is told of them, from when until when.
create table staff.card (
    id          bigint generated always as identity primary key,
    person      uuid not null references staff.person,
    unit        uuid not null references organisation.node,
    name        text not null check (char_length(name) <= 200),
    title       jsonb not null check (jsonb_typeof(title) = 'object'),
    phone       text not null check (phone ~ '^([+]?[0-9][0-9 ]{2,24})?$'),
    email       text not null check (email = '' or email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    -- a picture of the media library, which knows the consent and until when it holds
    portrait    uuid,
    kind        text not null default 'picture' check (kind = 'picture'),
    leader      boolean not null,
    place       int not null check (place between 0 and 999),
    -- the first and the last day they work there
    begins      date check (begins between date '1950-01-01' and date '2100-01-01'),
    ends        date check (ends between date '1950-01-01' and date '2100-01-01'),
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    foreign key (portrait, kind) references media.asset (id, kind),
    constraint nobody_leaves_before_they_come check (ends >= begins),
    -- Only who is not told of any more can be nameless: they asked to be erased.
    constraint card_has_a_name check (name ~ '\S' or valid_until < 'infinity')
);
create unique index card_open on staff.card (person) where valid_until = 'infinity';
create index card_unit on staff.card (unit, valid_from);

-- As history.only_end; and what tells who it was may be erased, once it is not told any more.
create function staff.only_end_or_erase() returns trigger language plpgsql as $$
declare
    personal text[] := array['name', 'email', 'phone', 'portrait'];
begin
    if to_jsonb(old) - 'valid_until' = to_jsonb(new) - 'valid_until' and old.valid_until = 'infinity' then
        return new;
    end if;
    if old.valid_until <> 'infinity' and to_jsonb(old) - personal = to_jsonb(new) - personal
       and new.name = '' and new.email = '' and new.phone = '' and new.portrait is null then
        return new;
    end if;
    raise exception 'Of a row of %.% only the end may be set, once', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end $$;

-- Whom a part of the hospital shows on its page. A part that has not chosen shows nobody.
create table staff.display (
    id          bigint generated always as identity primary key,
    site        uuid not null references site.site,
    unit        uuid not null references organisation.node,
    whom        text not null check (whom in ('leaders', 'all')),
    set_by      uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index display_open on staff.display (unit) where valid_until = 'infinity';
create index display_at on staff.display (unit, valid_from);

create trigger person_never_changes before update or delete on staff.person for each row execute function history.refuse();
create trigger person_never_truncated before truncate on staff.person for each statement execute function history.refuse();
create trigger card_only_ends before update on staff.card for each row execute function staff.only_end_or_erase();
create trigger card_never_deleted before delete on staff.card for each row execute function history.refuse();
create trigger card_never_truncated before truncate on staff.card for each statement execute function history.refuse();
create trigger display_only_ends before update on staff.display for each row execute function history.only_end();
create trigger display_never_deleted before delete on staff.display for each row execute function history.refuse();
create trigger display_never_truncated before truncate on staff.display for each statement execute function history.refuse();

create trigger turns after insert or update on staff.card for each row
    when (new.valid_from > now() or (new.valid_until > now() and new.valid_until < 'infinity'))
    execute function journal.note_turn();
create trigger turns after insert or update on staff.display for each row
    when (new.valid_from > now() or (new.valid_until > now() and new.valid_until < 'infinity'))
    execute function journal.note_turn();
