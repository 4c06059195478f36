-- What colleagues say to each other of a text while it is written. Readers of the sites see nothing of it.
create schema discussion;

-- Persons are ids here, as in the journal: a name can be erased while what was said stays.
create table discussion.comment (
    id       uuid primary key default uuidv7(),
    document uuid not null references content.document,
    language text not null check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    -- what it is said of; null for the whole text. A chapter that is no more keeps its comments
    chapter  text check (chapter ~ '^[0-9a-z]{1,20}$'),
    -- the comment it answers; null for one that begins a conversation
    answers  uuid,
    words    text not null check (words ~ '\S' and char_length(words) <= 2000),
    author   uuid not null,
    written  timestamptz not null default statement_timestamp(),
    begins   boolean not null generated always as (answers is null) stored,
    answers_beginning boolean generated always as (case when answers is not null then true end) stored,
    unique (id, document, language, begins),
    -- One level: an answer is to what began the conversation, and about the same text.
    foreign key (answers, document, language, answers_beginning)
        references discussion.comment (id, document, language, begins)
);
create index comment_document on discussion.comment (document, language);
create index comment_answers on discussion.comment (answers);

-- A comment that its author has taken back. It is told that there was one, and its words are shown to nobody. They are not
-- removed: what somebody else has answered must be possible to understand when it is looked into.
create table discussion.withdrawal (
    comment      uuid primary key references discussion.comment,
    withdrawn_by uuid not null,
    withdrawn    timestamptz not null default statement_timestamp()
);

-- Each time a conversation was resolved or opened again; the last one counts. Odd numbers resolve, so two who resolve at once
-- have done it once.
create table discussion.turn (
    comment   uuid not null references discussion.comment,
    number    int not null check (number > 0),
    resolved  boolean not null generated always as (number % 2 = 1) stored,
    turned_by uuid not null,
    turned    timestamptz not null default statement_timestamp(),
    primary key (comment, number)
);

-- The colleagues that a comment asks to look.
create table discussion.mention (
    comment uuid not null references discussion.comment,
    person  uuid not null,
    primary key (comment, person)
);
create index mention_person on discussion.mention (person);

-- What was said was said: others have acted on it.
create trigger comment_never_changes before update or delete on discussion.comment
    for each row execute function history.refuse();
create trigger comment_never_truncated before truncate on discussion.comment
    for each statement execute function history.refuse();
create trigger withdrawal_never_changes before update or delete on discussion.withdrawal
    for each row execute function history.refuse();
create trigger withdrawal_never_truncated before truncate on discussion.withdrawal
    for each statement execute function history.refuse();
create trigger turn_never_changes before update or delete on discussion.turn
    for each row execute function history.refuse();
create trigger turn_never_truncated before truncate on discussion.turn
    for each statement execute function history.refuse();
create trigger mention_never_changes before update or delete on discussion.mention
    for each row execute function history.refuse();
create trigger mention_never_truncated before truncate on discussion.mention
    for each statement execute function history.refuse();
