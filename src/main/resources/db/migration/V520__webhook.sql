-- Programs that are told of changes as they happen. What is told is read from the journal's log: nothing is queued for anybody, and
-- whoever has been away for a day goes on from where they were.
create schema webhook;

create table webhook.subscription (
    id      uuid primary key,
    -- whose it is; null for the country's
    site    uuid references site.site,
    -- who is written to when it does not work
    owner   uuid not null,
    made    timestamptz not null
);
create trigger subscription_never_deleted before delete on webhook.subscription for each row execute function history.refuse();
create trigger subscription_never_truncated before truncate on webhook.subscription for each statement execute function history.refuse();

-- Where to, and what of; the open row ends when the subscription does.
create table webhook.said (
    id           bigint generated always as identity primary key,
    subscription uuid not null references webhook.subscription,
    name         text not null check (name ~ '\S' and length(name) <= 100),
    address      text not null check (address ~ '^https?://[^[:space:]]+$' and length(address) <= 500),
    -- empty for all
    kinds        text[] not null,
    sites        text[] not null,
    said_by      uuid not null,
    valid_from   timestamptz not null,
    valid_until  timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index said_open on webhook.said (subscription) where valid_until = 'infinity';
create trigger said_only_end before update on webhook.said for each row execute function history.only_end();
create trigger said_never_deleted before delete on webhook.said for each row execute function history.refuse();
create trigger said_never_truncated before truncate on webhook.said for each statement execute function history.refuse();

-- What deliveries are signed with, sealed. After a change the one before counts for a day more.
create table webhook.key (
    id           bigint generated always as identity primary key,
    subscription uuid not null references webhook.subscription,
    sealed       bytea not null,
    since        timestamptz not null,
    until        timestamptz not null default 'infinity'
);
create index key_subscription on webhook.key (subscription);

-- How far each is told. One row, whatever happens: it is marked as it goes on.
create table webhook.standing (
    subscription uuid primary key references webhook.subscription,
    -- the last number of the journal that was told, or that is no news to it
    position     bigint not null check (position >= 0),
    -- of the one that could not be told
    tries        integer not null default 0,
    since        timestamptz,
    trouble      text not null default '' check (length(trouble) <= 300),
    next_try     timestamptz not null,
    -- given up in a row, with nothing told between
    given_up     integer not null default 0,
    delivered    bigint not null default 0,
    last_told    timestamptz,
    -- '' for no
    paused       text not null default '' check (paused in ('', 'person', 'away', 'refused', 'gone', 'ended')),
    paused_at    timestamptz,
    pinged       timestamptz,
    ping         text not null default '' check (length(ping) <= 300),
    -- a node is at it until then at the latest
    busy_until   timestamptz,
    claimed      timestamptz
);

-- What was given up: as it was to be told, and why.
create table webhook.failure (
    id           uuid primary key default uuidv7(),
    subscription uuid not null references webhook.subscription,
    number       bigint not null,
    body         text not null,
    reason       text not null check (length(reason) <= 300),
    tries        integer not null,
    at           timestamptz not null,
    -- when it was told after all
    told         timestamptz,
    unique (subscription, number)
);
