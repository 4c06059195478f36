-- What many texts say and one place knows.
create schema fact;

-- The continuity of one fact through all that is said of it. Texts point to it, so it is never removed.
create table fact.fact (
    id       uuid primary key,
    site     uuid not null references site.site,
    -- of the national base: every site may say it
    national boolean not null,
    kind     text not null check (kind in ('phone', 'fee', 'hours', 'words')),
    added_by uuid not null,
    added    timestamptz not null,
    unique (id, kind)
);
create index fact_site on fact.fact (site);
create index fact_national on fact.fact (id) where national;

-- What is said of a fact in a period. The page of last March says the telephone of last March.
create table fact.said (
    id          uuid primary key default uuidv7(),
    fact        uuid not null,
    kind        text not null,
    label       jsonb not null,
    body        jsonb not null,
    -- why it should not be used any more
    withdrawn   text,
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    -- A telephone that became a fee would stand as a fee in the middle of "ring oss på …".
    foreign key (fact, kind) references fact.fact (id, kind),
    constraint said_is_of_its_kind check (body ->> 'type' = kind),
    -- Editors find it by its label and by nothing else.
    constraint said_has_a_label check (jsonb_typeof(label) = 'object' and label <> '{}'),
    constraint phone_can_be_dialled check (kind <> 'phone' or coalesce(body ->> 'number', '') ~ '^[+]?[0-9]{3,15}$'),
    constraint fee_is_not_negative check (kind <> 'fee'
        or (jsonb_path_exists(body, '$.amounts[0].ore') and not jsonb_path_exists(body, '$.amounts[*].ore ? (@ < 0)'))),
    constraint hours_are_said check (kind <> 'hours' or coalesce(body ->> 'open', '') <> ''),
    constraint words_are_said check (kind <> 'words' or coalesce(body -> 'words', '{}') <> '{}'),
    constraint withdrawn_says_why check (withdrawn ~ '\S')
);
-- A fact says one thing at a time.
create unique index said_open on fact.said (fact) where valid_until = 'infinity';
create index said_at on fact.said (fact, valid_from);

create trigger fact_never_changes before update or delete on fact.fact for each row execute function history.refuse();
create trigger fact_never_truncated before truncate on fact.fact for each statement execute function history.refuse();
create trigger said_only_end before update on fact.said for each row execute function history.only_end();
create trigger said_never_deleted before delete on fact.said for each row execute function history.refuse();
create trigger said_never_truncated before truncate on fact.said for each statement execute function history.refuse();

create view fact.dated as
select f.id as fact, f.site, f.national, f.kind, s.id as said, s.label, s.body, s.withdrawn, s.said_by,
       s.valid_from, s.valid_until
from fact.fact f join fact.said s on s.fact = f.id;

-- A text points to the facts it says, as to its pictures, so that it can be asked which pages a new telephone changes.
alter table content.reference drop constraint reference_kind_check;
alter table content.reference add constraint reference_kind_check
    check (kind in ('picture', 'attachment', 'link', 'fact'));
