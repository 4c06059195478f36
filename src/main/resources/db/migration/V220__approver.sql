-- Professionals who vouch for texts without an account, what they were asked, and what they answered.
create schema approver;

-- Somebody who knows a field, known to one site. The id is a person of the journal.
create table approver.professional (
    id   uuid primary key default uuidv7(),
    site uuid not null references site.site
);
create index professional_site on approver.professional (site);

-- Who they are and how they are reached, from when until when.
create table approver.professional_state (
    id           bigint generated always as identity primary key,
    professional uuid not null references approver.professional,
    name         text not null check (char_length(name) <= 200),
    profession   text not null check (profession ~ '\S' and char_length(profession) <= 200),
    node         uuid references organisation.node,
    -- the number of the register of health personnel
    hpr          text check (hpr ~ '^[0-9]{7,9}$'),
    email        text not null check (email = '' or email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    mobile       text not null check (mobile ~ '^(\+[0-9]{8,15})?$'),
    language     text not null check (language in ('nb', 'nn', 'en')),
    written_by   uuid not null,
    valid_from   timestamptz not null default clock_timestamp(),
    valid_until  timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index professional_state_open on approver.professional_state (professional) where valid_until = 'infinity';

-- As history.only_end; and what tells who it was may be erased, once the person is no longer in the register.
create function approver.only_end_or_erase() returns trigger language plpgsql as $$
declare
    personal text[] := array['name', 'email', 'mobile', 'hpr'];
begin
    if to_jsonb(old) - 'valid_until' = to_jsonb(new) - 'valid_until' and old.valid_until = 'infinity' then
        return new;
    end if;
    if old.valid_until <> 'infinity' and to_jsonb(old) - personal = to_jsonb(new) - personal
       and new.name = '' and new.email = '' and new.mobile = '' and new.hpr is null then
        return new;
    end if;
    raise exception 'Of a row of %.% only the end may be set, once', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end $$;
create trigger professional_state_only_ends before update on approver.professional_state
    for each row execute function approver.only_end_or_erase();
create trigger professional_state_never_removed before delete or truncate on approver.professional_state
    for each statement execute function history.refuse();

-- One professional is asked to vouch for exactly these words.
create table approver.request (
    id           uuid primary key,
    professional uuid not null references approver.professional,
    -- how they were reached when they were asked: the code goes there, or nowhere
    state        bigint not null references approver.professional_state,
    document     uuid not null references content.document,
    language     text not null,
    edition      uuid not null references content.edition,
    draft        uuid not null,
    lane         text not null,
    message      text not null check (char_length(message) <= 2000),
    requested_by uuid not null,
    requested    timestamptz not null,
    expires      timestamptz not null check (expires > requested),
    opened       timestamptz,
    reminded     timestamptz,
    revoked      timestamptz,
    answered     timestamptz,
    check (revoked is null or answered is null)
);
-- Nobody is asked twice of the same at once.
create unique index request_open on approver.request (professional, edition) where revoked is null and answered is null;
create index request_document on approver.request (document, language);

-- What was asked was asked: only what became of it is written, each once.
create function approver.only_what_became() returns trigger language plpgsql as $$
declare
    became text[] := array['opened', 'reminded', 'revoked', 'answered'];
begin
    if to_jsonb(old) - became <> to_jsonb(new) - became
       or old.opened is distinct from new.opened and old.opened is not null
       or old.revoked is not null or old.answered is not null then
        raise exception 'Of a request only what became of it is written' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger request_only_what_became before update on approver.request
    for each row execute function approver.only_what_became();
create trigger request_never_removed before delete or truncate on approver.request
    for each statement execute function history.refuse();

-- What somebody with the link has written, until it is confirmed with a code. The last counts.
create table approver.written (
    request uuid primary key references approver.request,
    outcome text not null check (outcome in ('approved', 'remarks', 'rejected')),
    words   text not null,
    remarks jsonb not null,
    written timestamptz not null default statement_timestamp()
);

-- A code that was sent to whoever was asked. Not the code itself, but what the installation's secret makes of it.
create table approver.code (
    id      bigint generated always as identity primary key,
    request uuid not null references approver.request,
    hash    bytea not null check (octet_length(hash) = 32),
    channel text not null check (channel in ('mail', 'phone')),
    made    timestamptz not null,
    expires timestamptz not null,
    tries   int not null default 0 check (tries <= 5),
    used    timestamptz
);
create index code_request on approver.code (request, made);

create table approver.answer (
    request  uuid primary key references approver.request,
    outcome  text not null check (outcome in ('approved', 'remarks', 'rejected')),
    words    text not null,
    remarks  jsonb not null,
    channel  text not null,
    -- as they were when it was answered
    state    bigint not null references approver.professional_state,
    answered timestamptz not null
);
create trigger answer_never_changes before update or delete on approver.answer
    for each row execute function history.refuse();
create trigger answer_never_truncated before truncate on approver.answer
    for each statement execute function history.refuse();
