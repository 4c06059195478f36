-- From a draft to what readers see: sent for approval, planned for an hour, taken away.

-- Somebody who may not publish has sent a draft to those who may. The draft is not locked meanwhile: what is published is the
-- revision that the one who publishes has read.
create table approval.submission (
    id           uuid primary key default uuidv7(),
    -- no foreign key: it outlives the draft
    draft        uuid not null,
    document     uuid not null references content.document,
    language     text not null check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    lane         text not null check (lane in ('ordinary', 'urgent')),
    -- what the draft said when it was sent
    revision     int not null check (revision > 0),
    change_class text not null check (change_class in ('new', 'editorial', 'professional', 'critical', 'replacement')),
    reason       text not null default '',
    message      text not null default '' check (char_length(message) <= 2000),
    submitted_by uuid not null,
    valid_from   timestamptz not null default clock_timestamp(),
    -- when it was answered or withdrawn
    valid_until  timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
-- A draft waits once.
create unique index submission_open on approval.submission (draft) where valid_until = 'infinity';
create index submission_document on approval.submission (document, language);
create trigger submission_only_end before update on approval.submission
    for each row execute function history.only_end();
create trigger submission_never_deleted before delete or truncate on approval.submission
    for each statement execute function history.refuse();

-- How it ended. 'over': the draft was thrown away, or published past the submission.
create table approval.answer (
    submission  uuid primary key references approval.submission,
    outcome     text not null check (outcome in ('withdrawn', 'returned', 'published', 'over')),
    words       text not null default '' check (char_length(words) <= 2000),
    answered_by uuid not null,
    answered_at timestamptz not null default clock_timestamp(),
    -- Whoever gets a text back must be told what is wrong with it.
    check (outcome <> 'returned' or words ~ '\S')
);
create trigger answer_never_changes before update or delete on approval.answer
    for each row execute function history.refuse();
create trigger answer_never_truncated before truncate on approval.answer
    for each statement execute function history.refuse();

create view approval.submissions as
select s.id as submission, s.draft, s.document, s.language, s.lane, s.revision, s.change_class, s.reason, s.message,
       s.submitted_by, s.valid_from, s.valid_until, a.outcome, a.words as answer, a.answered_by, a.answered_at
from approval.submission s left join approval.answer a on a.submission = s.id;

-- What shall be done with a text at an hour. Decided by somebody with the right to it; done by a job.
create table approval.plan (
    id           uuid primary key default uuidv7(),
    what         text not null check (what in ('publish', 'withdraw', 'archive')),
    document     uuid not null references content.document,
    language     text check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    draft        uuid,
    revision     int,
    change_class text check (change_class in ('new', 'editorial', 'professional', 'critical', 'replacement')),
    -- of a publication: why it is called editorial all the same; of a withdrawal: what readers are told
    reason       text not null default '' check (char_length(reason) <= 1000),
    due          timestamptz not null,
    planned_by   uuid not null,
    valid_from   timestamptz not null default clock_timestamp(),
    valid_until  timestamptz not null default 'infinity' check (valid_until >= valid_from),
    check ((what = 'publish') = (num_nonnulls(language, draft, revision, change_class) = 4)),
    check (what = 'publish' or num_nonnulls(language, draft, revision, change_class) = 0)
);
-- One hour for each thing.
create unique index plan_open_draft on approval.plan (draft) where valid_until = 'infinity' and what = 'publish';
create unique index plan_open_document on approval.plan (document, what) where valid_until = 'infinity' and what <> 'publish';
create index plan_document on approval.plan (document);
create trigger plan_only_end before update on approval.plan for each row execute function history.only_end();
create trigger plan_never_deleted before delete or truncate on approval.plan
    for each statement execute function history.refuse();

-- What came of it. 'refused': at the hour it could not be done, and why; somebody must look.
create table approval.plan_outcome (
    plan    uuid primary key references approval.plan,
    outcome text not null check (outcome in ('done', 'cancelled', 'refused')),
    because text not null default '',
    by      uuid not null,
    at      timestamptz not null default clock_timestamp()
);
create trigger plan_outcome_never_changes before update or delete on approval.plan_outcome
    for each row execute function history.refuse();
create trigger plan_outcome_never_truncated before truncate on approval.plan_outcome
    for each statement execute function history.refuse();

create view approval.plans as
select p.id as plan, p.what, p.document, p.language, p.draft, p.revision, p.change_class, p.reason, p.due, p.planned_by,
       p.valid_from, p.valid_until, o.outcome, o.because
from approval.plan p left join approval.plan_outcome o on o.plan = p.id;
