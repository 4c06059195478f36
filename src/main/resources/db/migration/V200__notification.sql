-- What people are told, in the desk and by e-mail.
create schema notification;

create table notification.notification (
    id      uuid primary key default uuidv7(),
    person  uuid not null references identity.account,
    what    text not null check (what ~ '^[a-z0-9.-]+$'),
    said    text[] not null,
    -- of the desk, so that nobody is led elsewhere by what looks like ours
    address text not null check (address ~ '^/desk(/|$)'),
    about   text not null,
    told_by uuid not null,
    told    timestamptz not null default statement_timestamp(),
    read    timestamptz
);
-- The same thing waits for somebody once.
create unique index notification_waiting on notification.notification (person, what, about) where read is null;
create index notification_person on notification.notification (person, told);
