-- Who may be at the desk, what they may do where, and how they prove who they are.
-- Sites are ids and regions are keys: identity stands under organisation and site, so nothing here refers to their tables.
create schema identity;

-- A person. The address is how colleagues name them, and how a directory that is trusted for it finds them the first time.
create table identity.account (
    id               uuid primary key default uuidv7(),
    name             text not null check (name <> '' and length(name) <= 200),
    email            text not null check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    language         text not null check (language in ('nb', 'nn', 'en')),
    -- a made-up person of a machine for trying out: signed in with a click there, and nowhere else at all
    example          boolean not null default false,
    created          timestamptz not null default now(),
    disabled         timestamptz,
    disabled_because text,
    check ((disabled is null) = (disabled_because is null))
);
-- Two people with one address could be taken for each other.
create unique index account_email on identity.account (email);

-- How a directory knows a person. Its own id for them: addresses and names are given to others when somebody leaves.
create table identity.upstream (
    provider text not null check (provider <> ''),
    subject  text not null check (subject <> ''),
    account  uuid not null references identity.account,
    linked   timestamptz not null default now(),
    primary key (provider, subject),
    unique (account, provider)
);

-- A password and a second factor kept here, for whoever has no directory.
create table identity.credential (
    account      uuid primary key references identity.account,
    -- Argon2id, with its parameters and salt
    password     text not null check (password like '$argon2id$%'),
    password_set timestamptz not null default now(),
    -- sealed with the installation's secret: a copy of the database shows nobody the next code
    totp         bytea,
    confirmed    timestamptz,
    -- the last half minute whose code was used: a code that was looked at over a shoulder is worth nothing afterwards
    totp_step    bigint not null default 0,
    check (confirmed is null or totp is not null)
);

create table identity.recovery_code (
    account uuid not null references identity.credential on delete cascade,
    hash    bytea not null check (octet_length(hash) = 32),
    used    timestamptz,
    primary key (account, hash)
);

-- Whoever signs in through a directory has no password here: it would go on working when the directory says stop.
create function identity.one_way_in() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(new.account::text, 80));
    if exists (select from identity.upstream u join identity.credential c using (account) where account = new.account) then
        raise exception 'An account has a directory or a password of its own, not both' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger one_way_in after insert or update on identity.upstream
    for each row execute function identity.one_way_in();
create trigger one_way_in after insert or update on identity.credential
    for each row execute function identity.one_way_in();

-- A link that lets one person set a password, once.
create table identity.invitation (
    id             uuid primary key,
    account        uuid not null references identity.account,
    -- whether the second factor begins anew too
    anew           boolean not null,
    made_by        uuid not null,
    made           timestamptz not null,
    expires        timestamptz not null check (expires > made),
    ended          timestamptz
);
-- Of several links the newest counts.
create unique index invitation_open on identity.invitation (account) where ended is null;

-- Who is what, where, and from when until when.
create table identity.held_role (
    id          bigint generated always as identity primary key,
    account     uuid not null references identity.account,
    role        text not null check (role in ('national-administrator', 'medical-editor', 'regional-coordinator', 'site-manager',
                    'coordinator', 'approver', 'publishing-editor', 'editor', 'study-publisher', 'reader')),
    level       text not null,
    region      text,
    site        uuid,
    path        text check (path ~ '^(/[^/[:space:]]+)+$'),
    -- the directory that says so, and takes it away again; null when a person gave it
    provider    text,
    given_by    uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    -- A level has the columns that it needs and no other, so that a site's role is never read as a region's.
    check (case level
        when 'national' then num_nonnulls(region, site, path) = 0
        when 'region' then region is not null and num_nonnulls(site, path) = 0
        when 'site' then site is not null and num_nonnulls(region, path) = 0
        when 'branch' then num_nonnulls(site, path) = 2 and region is null
        else false end),
    -- A role that decides for everybody is never somebody's on one site, nor one of a single site everywhere.
    check (case role
        when 'national-administrator' then level = 'national'
        when 'medical-editor' then level = 'national'
        when 'regional-coordinator' then level = 'region'
        when 'site-manager' then level = 'site'
        when 'coordinator' then level = 'site'
        when 'study-publisher' then level = 'site'
        when 'reader' then true
        else level in ('site', 'branch') end)
);
-- One role at one place is held once from each who says so.
create unique index held_role_open on identity.held_role (account, role, region, site, path, provider)
    nulls not distinct where valid_until = 'infinity';
create index held_role_account on identity.held_role (account);
create index held_role_site on identity.held_role (site) where valid_until = 'infinity';

create trigger held_role_only_end before update on identity.held_role for each row execute function history.only_end();
create trigger held_role_never_removed before delete or truncate on identity.held_role
    for each statement execute function history.refuse();

-- One time somebody signed in on one device. The session itself holds no more than this id.
create table identity.sign_in (
    id               uuid primary key default uuidv7(),
    account          uuid not null references identity.account,
    -- null: with a password and a second factor, or as an example
    provider         text,
    -- who and which session it is, in the directory's own words: how it tells us that it is over
    upstream_subject text,
    upstream_session text,
    -- sealed; with it we ask whether the directory still knows the person
    refresh          bytea,
    checked          timestamptz not null,
    device           text not null,
    began            timestamptz not null,
    used             timestamptz not null,
    ended            timestamptz,
    ended_because    text,
    check ((ended is null) = (ended_because is null))
);
create index sign_in_open on identity.sign_in (account) where ended is null;
create index sign_in_upstream on identity.sign_in (provider, upstream_session) where ended is null;

-- Tries that failed, by whom they were for, known here or not: both are answered alike. Not names, but what the installation's
-- secret makes of them.
create table identity.failed_try (
    id   bigint generated always as identity primary key,
    whom bytea not null,
    at   timestamptz not null
);
create index failed_try_whom on identity.failed_try (whom, at);
create table identity.lock (
    whom  bytea primary key,
    until timestamptz not null
);

-- Spring Session's own two tables, as its version 4 wants them.
create table identity.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create unique index spring_session_id on identity.spring_session (session_id);
create index spring_session_expiry on identity.spring_session (expiry_time);
create index spring_session_principal on identity.spring_session (principal_name);

create table identity.spring_session_attributes (
    session_primary_id char(36) not null references identity.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
