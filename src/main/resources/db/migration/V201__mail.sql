-- Letters that go out by e-mail, and how each person wants to be told.
create schema mail;

-- Written in the transaction of whatever is told, and sent by a job: what is rolled back is sent to nobody.
create table mail.letter (
    id        uuid primary key,
    recipient text not null check (recipient ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    subject   text not null,
    -- The whole message, sealed: a copy of the database opens no link and tells no code. Gone once it is sent.
    content   bytea,
    written   timestamptz not null default statement_timestamp(),
    -- set before each try and taken away when the other side said no: what has it and was never sent may have arrived, and
    -- its Message-ID is the same the next time
    began     timestamptz,
    tries     int not null default 0,
    trouble   text,
    sent      timestamptz,
    given_up  timestamptz,
    check (sent is null or given_up is null),
    check (content is not null or sent is not null or given_up is not null)
);
create index letter_waiting on mail.letter (written) where sent is null;

-- At once, once a day, or only in the desk.
create table notification.choice (
    person uuid primary key references identity.account,
    how    text not null check (how in ('at-once', 'daily', 'desk')),
    chosen timestamptz not null default statement_timestamp()
);

alter table notification.notification
    add column urgent boolean not null default false,
    -- when it was put into a letter, or was found to need none; null while it waits for one
    add column mailed timestamptz;
update notification.notification set mailed = told;
create index notification_unmailed on notification.notification (person) where mailed is null;
create index notification_unread on notification.notification (person) where read is null;
