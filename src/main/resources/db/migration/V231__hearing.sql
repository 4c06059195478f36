-- The hospitals' answers to a proposed text.
create schema hearing;

-- The text that is asked about: an edition that nobody is shown. Other words are another hearing.
create table hearing.hearing (
    id        uuid primary key default uuidv7(),
    edition   uuid not null references content.edition,
    document  uuid not null references content.document,
    language  text not null check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    opened_by uuid not null,
    opened    timestamptz not null
);
create index hearing_document on hearing.hearing (document, language);
create trigger hearing_never_changes before update or delete on hearing.hearing
    for each row execute function history.refuse();
create trigger hearing_never_truncated before truncate on hearing.hearing
    for each statement execute function history.refuse();

-- Until when answers are in time. Extended: another row. A deadline that has passed is not made to have been earlier or later.
create table hearing.deadline (
    id          bigint generated always as identity primary key,
    hearing     uuid not null references hearing.hearing,
    due         timestamptz not null,
    reason      text not null default '' check (char_length(reason) <= 1000),
    set_by      uuid not null,
    valid_from  timestamptz not null check (due > valid_from),
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index deadline_open on hearing.deadline (hearing) where valid_until = 'infinity';
create trigger deadline_only_end before update on hearing.deadline for each row execute function history.only_end();
create trigger deadline_never_deleted before delete or truncate on hearing.deadline
    for each statement execute function history.refuse();

-- Ended before its deadline. One that runs until its deadline needs nobody to end it.
create table hearing.ending (
    hearing  uuid primary key references hearing.hearing,
    how      text not null check (how in ('closed', 'cancelled')),
    reason   text not null check (reason ~ '\S' and char_length(reason) <= 1000),
    ended_by uuid not null,
    ended_at timestamptz not null
);
create trigger ending_never_changes before update or delete on hearing.ending
    for each row execute function history.refuse();
create trigger ending_never_truncated before truncate on hearing.ending
    for each statement execute function history.refuse();

create table hearing.invitation (
    id          bigint generated always as identity primary key,
    hearing     uuid not null references hearing.hearing,
    site        uuid not null references site.site,
    invited_by  uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index invitation_open on hearing.invitation (hearing, site) where valid_until = 'infinity';
create index invitation_site on hearing.invitation (site);
create trigger invitation_only_end before update on hearing.invitation for each row execute function history.only_end();
create trigger invitation_never_deleted before delete or truncate on hearing.invitation
    for each statement execute function history.refuse();

-- A site's answer may be changed until the deadline. What comes later is kept beside it, and never counts as in time.
create table hearing.answer (
    id          bigint generated always as identity primary key,
    hearing     uuid not null references hearing.hearing,
    site        uuid not null references site.site,
    late        boolean not null,
    verdict     text not null check (verdict in ('usable', 'with-remarks', 'unusable', 'wants-variant')),
    answered_by uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index answer_open on hearing.answer (hearing, site, late) where valid_until = 'infinity';
create trigger answer_only_end before update on hearing.answer for each row execute function history.only_end();
create trigger answer_never_deleted before delete or truncate on hearing.answer
    for each statement execute function history.refuse();

-- What a site says of a chapter, or of the whole text. The same words sent again are the same remark, with what was said to it.
create table hearing.remark (
    id          uuid primary key default uuidv7(),
    hearing     uuid not null references hearing.hearing,
    site        uuid not null references site.site,
    late        boolean not null,
    chapter     text not null default '' check (chapter ~ '^[0-9a-z]{0,20}$'),
    words       text not null check (words ~ '\S' and char_length(words) <= 4000),
    remarked_by uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index remark_open on hearing.remark (hearing, site, late, chapter) where valid_until = 'infinity';
create trigger remark_only_end before update on hearing.remark for each row execute function history.only_end();
create trigger remark_never_deleted before delete or truncate on hearing.remark
    for each statement execute function history.refuse();

-- What the national editors did with a remark. Whoever is not heeded is told why.
create table hearing.handling (
    id          bigint generated always as identity primary key,
    remark      uuid not null references hearing.remark,
    taken_in    boolean not null,
    reason      text not null default '' check (char_length(reason) <= 2000),
    handled_by  uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    check (taken_in or reason ~ '\S')
);
create unique index handling_open on hearing.handling (remark) where valid_until = 'infinity';
create trigger handling_only_end before update on hearing.handling for each row execute function history.only_end();
create trigger handling_never_deleted before delete or truncate on hearing.handling
    for each statement execute function history.refuse();

create view hearing.hearings as
select h.id as hearing, h.edition, h.document, h.language, h.opened_by, h.opened, d.due, e.how, e.reason, e.ended_by, e.ended_at
from hearing.hearing h
join hearing.deadline d on d.hearing = h.id and d.valid_until = 'infinity'
left join hearing.ending e on e.hearing = h.id;

create view hearing.invitations as select hearing, site, invited_by, valid_from, valid_until from hearing.invitation;

-- Which hearing a case was sent to. The latest counts.
create table process.heard (
    "case"  uuid not null references process.case,
    hearing uuid primary key references hearing.hearing
);
create trigger heard_never_changes before update or delete on process.heard
    for each row execute function history.refuse();
create trigger heard_never_truncated before truncate on process.heard
    for each statement execute function history.refuse();
