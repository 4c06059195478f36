-- Which steps a text of the national base goes through before readers see it, and where each case stands.
create schema process;

-- The steps of one kind of change. A case keeps the ones it began with; so they are never rewritten.
create table process.definition (
    id           uuid primary key default uuidv7(),
    change_class text not null check (change_class in ('new', 'editorial', 'professional', 'critical', 'replacement')),
    -- in their order: [{"kind": "professional", "asked": "responsible", "days": 14, "skippable": false}]
    steps        jsonb not null check (jsonb_typeof(steps) = 'array'),
    defined_by   uuid not null,
    valid_from   timestamptz not null default clock_timestamp(),
    valid_until  timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index definition_open on process.definition (change_class) where valid_until = 'infinity';
create trigger definition_only_end before update on process.definition
    for each row execute function history.only_end();
create trigger definition_never_deleted before delete or truncate on process.definition
    for each statement execute function history.refuse();

-- What holds until the national administrator says otherwise. Nobody has defined it: the platform comes with it.
insert into process.definition (change_class, steps, defined_by, valid_from)
select class, case class
        when 'critical' then '[]'::jsonb
        when 'editorial' then '[{"kind": "editorial", "asked": "other-editor", "days": 5, "skippable": false}]'::jsonb
        else '[{"kind": "professional", "asked": "responsible", "days": 14, "skippable": false},
               {"kind": "editorial", "asked": "other-editor", "days": 7, "skippable": false},
               {"kind": "hearing", "asked": "hospitals", "days": 14, "skippable": true},
               {"kind": "national", "asked": "medical-editor", "days": 7, "skippable": false}]'::jsonb
    end, '00000000-0000-0000-0000-000000000000', '2000-01-01T00:00:00Z'
from unnest(array['new', 'editorial', 'professional', 'critical', 'replacement']) class;

-- A draft on its way. Where it stands is not written here: that follows from who has approved exactly its words, from the hearing,
-- and from what was skipped.
create table process.case (
    id           uuid primary key default uuidv7(),
    document     uuid not null references content.document,
    language     text not null check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    lane         text not null check (lane in ('ordinary', 'urgent')),
    -- no foreign key: it outlives the draft
    draft        uuid not null,
    change_class text not null check (change_class in ('new', 'editorial', 'professional', 'replacement')),
    -- why an editorial change touches a number or the like
    reason       text not null default '' check (char_length(reason) <= 1000),
    message      text not null default '' check (char_length(message) <= 2000),
    definition   uuid not null references process.definition,
    begun_by     uuid not null,
    valid_from   timestamptz not null,
    valid_until  timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
-- A draft goes one way at a time.
create unique index case_open on process.case (draft) where valid_until = 'infinity';
create index case_document on process.case (document, language);
create trigger case_only_end before update on process.case for each row execute function history.only_end();
create trigger case_never_deleted before delete or truncate on process.case
    for each statement execute function history.refuse();

-- How it ended. 'over': the draft was thrown away; 'text-withdrawn': the text was taken from its readers meanwhile.
create table process.ending (
    "case"   uuid primary key references process.case,
    how      text not null check (how in ('published', 'taken-back', 'over', 'text-withdrawn')),
    words    text not null default '' check (char_length(words) <= 2000),
    ended_by uuid not null,
    ended_at timestamptz not null
);
create trigger ending_never_changes before update or delete on process.ending
    for each row execute function history.refuse();
create trigger ending_never_truncated before truncate on process.ending
    for each statement execute function history.refuse();

-- Somebody in the process wants something done first. Open while the author has it.
create table process.return (
    id          uuid primary key default uuidv7(),
    "case"      uuid not null references process.case,
    words       text not null check (words ~ '\S' and char_length(words) <= 2000),
    returned_by uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index return_open on process.return ("case") where valid_until = 'infinity';
create index return_case on process.return ("case");
create trigger return_only_end before update on process.return for each row execute function history.only_end();
create trigger return_never_deleted before delete or truncate on process.return
    for each statement execute function history.refuse();

-- A step that may be skipped, and was: by whom and why.
create table process.skip (
    "case"     uuid not null references process.case,
    step       text not null check (step in ('professional', 'editorial', 'hearing', 'national')),
    reason     text not null check (reason ~ '\S' and char_length(reason) <= 1000),
    skipped_by uuid not null,
    skipped_at timestamptz not null,
    primary key ("case", step)
);
create trigger skip_never_changes before update or delete on process.skip
    for each row execute function history.refuse();
create trigger skip_never_truncated before truncate on process.skip
    for each statement execute function history.refuse();

-- Another edition was published while the case ran, and the draft was merged with it. Whoever published has not written the draft.
create table process.rebase (
    "case"     uuid not null references process.case,
    revision   int not null,
    edition    uuid not null references content.edition,
    -- the chapters whose words the merge changed, as they are headed; their approvals do not hold any more
    chapters   text[] not null,
    rebased_at timestamptz not null,
    primary key ("case", revision)
);
create trigger rebase_never_changes before update or delete on process.rebase
    for each row execute function history.refuse();
create trigger rebase_never_truncated before truncate on process.rebase
    for each statement execute function history.refuse();

create view process.cases as
select c.id as "case", c.document, c.language, c.lane, c.draft, c.change_class, c.reason, c.message, c.definition, c.begun_by,
       c.valid_from, c.valid_until, e.how, e.words, e.ended_by, e.ended_at
from process.case c left join process.ending e on e."case" = c.id;

-- Saves that merged by themselves what was published meanwhile: whoever let them be made has written nothing, and may still check
-- what others wrote. No foreign key: saves are pruned.
create table content.caught_up (
    draft    uuid not null,
    revision int not null,
    primary key (draft, revision)
);
