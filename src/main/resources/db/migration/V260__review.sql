-- When a text must be looked at anew, and what came of it. When it is due is derived from its approvals and stands nowhere here.
create schema review;

-- Somebody looks at a text anew.
create table review.review (
    id              uuid primary key default uuidv7(),
    document        uuid not null references content.document,
    -- the approval it had then, which tells one round from the next; null for a text that nobody had approved
    approved_before timestamptz,
    started_by      uuid not null,
    valid_from      timestamptz not null default clock_timestamp(),
    -- when it was closed
    valid_until     timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
-- Two who start at once have started the same.
create unique index review_open on review.review (document) where valid_until = 'infinity';
create index review_document on review.review (document, valid_from);
create trigger review_only_end before update on review.review for each row execute function history.only_end();
create trigger review_never_deleted before delete or truncate on review.review
    for each statement execute function history.refuse();

-- It was found that the text must be changed; the review goes on until the new words are approved and published.
create table review.finding (
    review   uuid primary key references review.review,
    words    text not null default '' check (char_length(words) <= 2000),
    found_by uuid not null,
    found_at timestamptz not null default clock_timestamp()
);
create trigger finding_never_changes before update or delete on review.finding
    for each row execute function history.refuse();
create trigger finding_never_truncated before truncate on review.finding
    for each statement execute function history.refuse();

-- How it ended, once. 'over': the text was taken away by other ways while it was looked at.
create table review.outcome (
    review     uuid primary key references review.review,
    outcome    text not null check (outcome in ('unchanged', 'changed', 'withdrawn', 'over')),
    words      text not null default '' check (char_length(words) <= 2000),
    decided_by uuid not null,
    decided_at timestamptz not null default clock_timestamp()
);
create trigger outcome_never_changes before update or delete on review.outcome
    for each row execute function history.refuse();
create trigger outcome_never_truncated before truncate on review.outcome
    for each statement execute function history.refuse();

-- Somebody had the whole of an edition before them: nobody says of words that they have not opened that they still hold.
create table review.opened (
    id       bigint generated always as identity primary key,
    person   uuid not null,
    document uuid not null references content.document,
    edition  uuid not null references content.edition,
    sha256   bytea not null check (octet_length(sha256) = 32),
    opened   timestamptz not null default clock_timestamp()
);
create index opened_person on review.opened (person, document, opened);
create trigger opened_never_changes before update or delete on review.opened
    for each row execute function history.refuse();
create trigger opened_never_truncated before truncate on review.opened
    for each statement execute function history.refuse();

-- The coming review is taken earlier than it is due, or given to somebody. It holds for one round: what was arranged before
-- the last approval is over. That it is never later than due is seen to when it is read, as the due date may move too.
create table review.arrangement (
    id          bigint generated always as identity primary key,
    document    uuid not null references content.document,
    planned     date,
    person      uuid,
    arranged_by uuid not null,
    valid_from  timestamptz not null default clock_timestamp(),
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index arrangement_open on review.arrangement (document) where valid_until = 'infinity';
create trigger arrangement_only_end before update on review.arrangement
    for each row execute function history.only_end();
create trigger arrangement_never_deleted before delete or truncate on review.arrangement
    for each statement execute function history.refuse();

-- Each step of reminding is taken once for each day a text is due, however often the job runs.
create table review.reminder (
    id       uuid primary key default uuidv7(),
    document uuid not null references content.document,
    due      date not null,
    step     int not null check (step in (-90, -30, 0, 30)),
    reminded timestamptz not null default clock_timestamp(),
    unique (document, due, step)
);
create trigger reminder_never_changes before update or delete on review.reminder
    for each row execute function history.refuse();
create trigger reminder_never_truncated before truncate on review.reminder
    for each statement execute function history.refuse();

create table review.reminded (
    reminder   uuid not null references review.reminder,
    person     uuid not null,
    -- told because whoever should have been is not there
    stepped_in boolean not null,
    primary key (reminder, person)
);
create trigger reminded_never_changes before update or delete on review.reminded
    for each row execute function history.refuse();
create trigger reminded_never_truncated before truncate on review.reminded
    for each statement execute function history.refuse();

create view review.reviews as
select r.id as review, r.document, r.approved_before, r.started_by, r.valid_from, r.valid_until,
       f.words as finding, f.found_by, f.found_at, o.outcome, o.words, o.decided_by, o.decided_at
from review.review r
left join review.finding f on f.review = r.id
left join review.outcome o on o.review = r.id;

create view review.arrangements as
select document, planned, person, arranged_by, valid_from, valid_until from review.arrangement;
