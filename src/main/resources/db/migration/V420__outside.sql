-- What is fetched from others: how it went, and what they answered last.
create schema outside;

-- One row for each source that was ever tried. How it goes is told in the desk; nothing is decided by it.
create table outside.source (
    source     text primary key check (source ~ '^[a-z]+$'),
    tried      timestamptz,
    -- the last time all that was asked for was answered well
    good       timestamptz,
    trouble    text,
    detail     text not null default '' check (length(detail) <= 300),
    failed     integer not null default 0 check (failed >= 0),
    -- since when it has gone wrong each time
    since      timestamptz,
    next       timestamptz,
    -- A machine is at it until then at the latest: two that ask the same source at once would be twice the load for it.
    busy_until timestamptz,
    constraint trouble_has_a_beginning check ((trouble is null) = (since is null) and (trouble is null) = (failed = 0))
);

-- The last good answer about one thing. A worse one never takes its place.
create table outside.answer (
    source   text not null check (source ~ '^[a-z]+$'),
    id       text not null check (length(id) between 1 and 300),
    body     jsonb,
    etag     text not null default '' check (length(etag) <= 300),
    modified text not null default '' check (length(modified) <= 100),
    -- when somebody last said so, and the time that pages tell
    fetched  timestamptz,
    told     timestamptz,
    tried    timestamptz not null,
    failing  boolean not null default false,
    primary key (source, id),
    constraint what_is_said_was_fetched check ((body is null) = (fetched is null) and (body is null) = (told is null))
);
create index answer_tried on outside.answer (source, tried);
