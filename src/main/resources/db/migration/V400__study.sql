-- Clinical studies: one national register, kept by the hospitals, read on every site.
create schema study;

-- The continuity of one study, from when somebody is asked to tell of it.
create table study.study (
    id       uuid primary key,
    begun_by uuid not null,
    begun    timestamptz not null
);

-- The end of its address, the same on every site. Given when it is first published; letters and posters keep it, so it never changes.
create table study.address (
    study uuid primary key references study.study,
    slug  text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]*$')
);

-- Whose desk looks after it. A hospital may leave or be merged: the study does not go with it.
create table study.home (
    id          uuid primary key default uuidv7(),
    study       uuid not null references study.study,
    site        uuid not null references site.site,
    given_by    uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index home_open on study.home (study) where valid_until = 'infinity';
create index home_site on study.home (site);

-- Somebody who leads studies, known to one site. The id is a person of the journal; an account is not needed.
create table study.leader (
    id   uuid primary key default uuidv7(),
    site uuid not null references site.site
);
create index leader_site on study.leader (site);

-- Who they are and how they are reached, from when until when.
create table study.leader_state (
    id          bigint generated always as identity primary key,
    leader      uuid not null references study.leader,
    name        text not null check (char_length(name) <= 200),
    email       text not null check (email = '' or email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    language    text not null check (language in ('nb', 'nn', 'en')),
    written_by  uuid not null,
    valid_from  timestamptz not null default clock_timestamp(),
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index leader_state_open on study.leader_state (leader) where valid_until = 'infinity';

-- As history.only_end; and what tells who it was may be erased, once the person leads nothing.
create function study.only_end_or_erase() returns trigger language plpgsql as $$
declare
    personal text[] := array['name', 'email'];
begin
    if to_jsonb(old) - 'valid_until' = to_jsonb(new) - 'valid_until' and old.valid_until = 'infinity' then
        return new;
    end if;
    if old.valid_until <> 'infinity' and to_jsonb(old) - personal = to_jsonb(new) - personal
       and new.name = '' and new.email = '' then
        return new;
    end if;
    raise exception 'Of a row of %.% only the end may be set, once', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end $$;

-- Who leads a study. One at a time: one must be asked whether it is still as it says.
create table study.led (
    id          uuid primary key default uuidv7(),
    study       uuid not null references study.study,
    leader      uuid not null references study.leader,
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index led_open on study.led (study) where valid_until = 'infinity';

-- A link to one study, for one person at one address. Only its hash is kept: who reads this table can open nothing.
create table study.link (
    id          uuid primary key,
    study       uuid not null references study.study,
    leader      uuid not null references study.leader,
    -- how they were reached when it was made
    state       bigint not null references study.leader_state,
    hash        bytea not null unique check (octet_length(hash) = 32),
    made_by     uuid not null,
    made        timestamptz not null,
    expires     timestamptz not null check (expires > made),
    opened      timestamptz,
    valid_until timestamptz not null default 'infinity'
);
-- A fresh link ends the one before.
create unique index link_open on study.link (study) where valid_until = 'infinity';

-- What a link was never changes: only when it was first opened, and when it ended, is set, once each.
create function study.link_only_ends() returns trigger language plpgsql as $$
begin
    if to_jsonb(old) - 'opened' - 'valid_until' = to_jsonb(new) - 'opened' - 'valid_until'
        and (old.opened is null or new.opened = old.opened)
        and (old.valid_until = 'infinity' or new.valid_until = old.valid_until) then
        return new;
    end if;
    raise exception 'Of a link only the opening and the end are set, once' using errcode = 'restrict_violation';
end $$;
create trigger link_only_ends before update on study.link for each row execute function study.link_only_ends();

-- Six digits that confirm what was done through a link, sent to the address the link was sent to.
create table study.code (
    id      bigint generated always as identity primary key,
    link    uuid not null references study.link,
    hash    bytea not null,
    made    timestamptz not null,
    expires timestamptz not null,
    tries   integer not null default 0 check (tries between 0 and 5),
    used    timestamptz
);
create index code_link on study.code (link, made);

-- Every save of what is written of a study, as it was written, right or wrong. The newest is the draft.
create table study.draft (
    study      uuid not null references study.study,
    revision   integer not null check (revision > 0),
    stage      text not null check (stage in ('begun', 'sent', 'returned', 'published', 'discarded')),
    fields     jsonb not null check (jsonb_typeof(fields) = 'object' and octet_length(fields::text) <= 1000000),
    -- what the publisher says when it goes back
    remark     text not null default '' check (char_length(remark) <= 4000),
    written_by uuid not null,
    written    timestamptz not null,
    -- Of two who save on top of the same, one is too late.
    primary key (study, revision),
    constraint returned_with_a_remark check (stage <> 'returned' or remark ~ '\S')
);

-- What is said of a study in a period: what readers see.
create table study.said (
    id            uuid primary key default uuidv7(),
    study         uuid not null references study.address,
    state         text not null check (state in ('planned', 'open', 'closed', 'ended', 'withdrawn')),
    -- in each language
    title         jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    body          jsonb not null,
    -- what the form said, for whoever goes on from here
    fields        jsonb not null,
    areas         text[] not null check (cardinality(areas) between 1 and 5),
    responsible   uuid not null references organisation.node,
    participating uuid[] not null,
    treatments    uuid[] not null default '{}',
    concepts      uuid[] not null default '{}',
    rek           text not null check (rek ~ '^([0-9]{4,7}|(19|20)[0-9]{2}/[0-9]{1,5})$'),
    nct           text check (nct ~ '^NCT[0-9]{8}$'),
    euct          text check (euct ~ '^(20[0-9]{2}-5[0-9]{5}-[0-9]{2}-[0-9]{2}|(19|20)[0-9]{2}-0[0-9]{5}-[0-9]{2})$'),
    approved      date not null,
    starts        date not null,
    -- the last day somebody can join, and the last day of the study; after them it is so whatever the state says
    closes        date,
    ends          date,
    -- what readers are told of why it was taken away
    reason        text not null default '' check (char_length(reason) <= 2000),
    said_by       uuid not null,
    valid_from    timestamptz not null,
    valid_until   timestamptz not null default 'infinity' check (valid_until >= valid_from),
    constraint the_responsible_takes_part check (responsible = any (participating)),
    constraint it_ends_after_it_starts check (closes >= starts and ends >= starts and ends >= closes),
    constraint known_health_areas check (areas <@ array[
        'blood', 'cancer', 'cardiovascular', 'congenital', 'ear', 'eye', 'infection', 'inflammatory', 'injuries', 'mental',
        'metabolic', 'musculoskeletal', 'neurological', 'oral-gastrointestinal', 'renal-urogenital', 'reproductive', 'respiratory',
        'skin', 'stroke', 'generic', 'other'])
);
-- A study says one thing at a time.
create unique index said_open on study.said (study) where valid_until = 'infinity';
-- Two hospitals that take part in one study register it once.
create unique index said_nct on study.said (nct) where valid_until = 'infinity' and state <> 'withdrawn';
create unique index said_euct on study.said (euct) where valid_until = 'infinity' and state <> 'withdrawn';
create index said_treatments on study.said using gin (treatments) where valid_until = 'infinity';
create index said_concepts on study.said using gin (concepts) where valid_until = 'infinity';

-- That it was still as it said. Nobody has said so for long: then readers are told, and it is not counted.
create table study.confirmation (
    id           uuid primary key default uuidv7(),
    study        uuid not null references study.study,
    confirmed_by uuid not null,
    at           timestamptz not null,
    until        timestamptz not null check (until > at)
);
create index confirmation_study on study.confirmation (study, at);

-- That somebody was asked whether it is still so.
create table study.reminder (
    study uuid not null references study.study,
    due   timestamptz not null,
    step  integer not null,
    sent  timestamptz not null,
    primary key (study, due, step)
);

create trigger study_never_changes before update or delete on study.study for each row execute function history.refuse();
create trigger address_never_changes before update or delete on study.address for each row execute function history.refuse();
create trigger home_only_ends before update on study.home for each row execute function history.only_end();
create trigger home_never_deleted before delete or truncate on study.home for each statement execute function history.refuse();
create trigger leader_state_only_ends before update on study.leader_state for each row execute function study.only_end_or_erase();
create trigger leader_state_never_removed before delete or truncate on study.leader_state
    for each statement execute function history.refuse();
create trigger led_only_ends before update on study.led for each row execute function history.only_end();
create trigger led_never_deleted before delete or truncate on study.led for each statement execute function history.refuse();
create trigger draft_never_changes before update or delete or truncate on study.draft
    for each statement execute function history.refuse();
create trigger said_only_ends before update on study.said for each row execute function history.only_end();
create trigger said_never_deleted before delete or truncate on study.said for each statement execute function history.refuse();
create trigger confirmation_never_changes before update or delete or truncate on study.confirmation
    for each statement execute function history.refuse();
create trigger reminder_never_changes before update or delete or truncate on study.reminder
    for each statement execute function history.refuse();

-- What is said of each study, and where it stands.
create view study.dated as
select s.study, a.slug, s.id as said, s.state, s.title, s.body, s.fields, s.areas, s.responsible, s.participating, s.treatments,
       s.concepts, s.rek, s.nct, s.euct, s.approved, s.starts, s.closes, s.ends, s.reason, s.said_by, s.valid_from, s.valid_until
from study.said s join study.address a on a.study = s.study;
