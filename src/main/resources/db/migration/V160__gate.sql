-- What was let pass at the publish gate.
create schema gate;

-- Somebody who may publish lets one remark pass in one text, for a time.
create table gate.waiver (
    id          bigint generated always as identity primary key,
    document    uuid not null references content.document,
    language    text not null check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    -- the key of what was looked for, the place, and what was found there: another link in the paragraph is another remark
    remark      text not null check (remark <> ''),
    chapter     text,
    block       text check (block is null or chapter is not null),
    said        text[] not null,
    reason      text not null check (reason ~ '\S'),
    waived_by   uuid not null,
    expires     timestamptz not null,
    valid_from  timestamptz not null,
    -- when it was withdrawn, or given anew
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    -- What is let pass for ever is forgotten. A year, and room for how calendars count one.
    constraint waiver_expires check (expires > valid_from and expires <= valid_from + interval '367 days'),
    -- Somebody has not agreed to be shown: that is not for others to waive.
    constraint consent_is_never_waived check (remark not in ('media-not-shown', 'media-undescribed'))
);
create unique index waiver_open on gate.waiver (document, language, remark, coalesce(chapter, ''), coalesce(block, ''), said)
    where valid_until = 'infinity';
create index waiver_at on gate.waiver (document, language, valid_from);

-- What a critical correction was published in spite of, until an edition without it is published.
create table gate.passing (
    id          bigint generated always as identity primary key,
    document    uuid not null references content.document,
    language    text not null check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    edition     uuid not null references content.edition,
    remark      text not null check (remark <> ''),
    chapter     text,
    block       text check (block is null or chapter is not null),
    said        text[] not null,
    passed_by   uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index passing_open on gate.passing (document, language, remark, coalesce(chapter, ''), coalesce(block, ''), said)
    where valid_until = 'infinity';

-- Who let what pass must be told long after.
create trigger waiver_only_end before update on gate.waiver for each row execute function history.only_end();
create trigger waiver_never_deleted before delete on gate.waiver for each row execute function history.refuse();
create trigger waiver_never_truncated before truncate on gate.waiver
    for each statement execute function history.refuse();
create trigger passing_only_end before update on gate.passing for each row execute function history.only_end();
create trigger passing_never_deleted before delete on gate.passing for each row execute function history.refuse();
create trigger passing_never_truncated before truncate on gate.passing
    for each statement execute function history.refuse();

create view gate.waivers as
select w.id, d.site, w.document, w.language, w.remark, w.chapter, w.block, w.said, w.reason, w.waived_by, w.expires,
       w.valid_from, w.valid_until
from gate.waiver w join content.documents d on d.document = w.document;

-- The tasks that critical corrections left. Once somebody has vouched for the corrected words, that one is done.
create view gate.passed_by as
select p.id, d.site, p.document, p.language, p.edition, p.remark, p.chapter, p.block, p.said, p.passed_by, p.valid_from,
       p.valid_until
from gate.passing p join content.documents d on d.document = p.document
where p.remark <> 'approval'
   or not exists (select from approval.approvals a where a.edition = p.edition and a.kind = 'professional');
