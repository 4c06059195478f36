-- Positions that are announced, as NAV's feed tells of them.
create schema vacancy;

-- How far the feed is read. It tells of all changes in the order they came, page by page.
create table vacancy.feed (
    one      boolean primary key default true check (one),
    page     uuid,
    etag     text not null default '' check (length(etag) <= 300),
    modified text not null default '' check (length(modified) <= 100),
    -- counts the changes that we have heard of: of two that are told of one ad, the later counts
    sequence bigint not null default 0,
    -- when the end was last reached, and the time that pages tell
    ended    timestamptz,
    told     timestamptz
);
insert into vacancy.feed default values;

-- Pages that were read since the end was last reached. A feed that leads back to one of them leads nowhere.
create table vacancy.passed (
    page uuid primary key
);

-- Ads that something was told of, and that nobody has looked at since.
create table vacancy.heard (
    ad       uuid primary key,
    sequence bigint not null,
    tried    timestamptz,
    -- One that can never be read is left alone after some tries, until something is told of it anew.
    failed   integer not null default 0
);
create index heard_sequence on vacancy.heard (tried nulls first, sequence desc);

-- Ads of employers that no site is about: who, so that they need not all be asked for when a site is about them tomorrow.
create table vacancy.elsewhere (
    ad      uuid primary key,
    number  text not null check (number ~ '^[0-9]{9}$'),
    expires timestamptz not null
);
create index elsewhere_number on vacancy.elsewhere (number);

-- Open ads. Nobody whom one may ask about a position is kept: they are named in the ad itself, for as long as it stands.
create table vacancy.ad (
    ad        uuid primary key,
    number    text not null check (number ~ '^[0-9]{9}$'),
    title     text not null check (title ~ '\S' and length(title) <= 300),
    employer  text not null check (length(employer) <= 200),
    place     text not null check (length(place) <= 200),
    area      text not null check (length(area) <= 100),
    form      text not null check (length(form) <= 60),
    extent    text not null check (length(extent) <= 60),
    -- the last day to apply; or what is said instead of one, as "Snarest"
    due       date,
    due_said  text not null default '' check (length(due_said) <= 60),
    -- From then on it stands in no list, whatever the feed says or does not say.
    expires   timestamptz not null,
    published timestamptz not null,
    -- A link that runs script would run it on the pages of every hospital.
    link      text not null check (link ~ '^https://[^[:space:]]+$'),
    sequence  bigint not null,
    fetched   timestamptz not null
);
create index ad_number on vacancy.ad (number, expires);

-- What a site says of its vacancies: the numbers of units that its organisation tree does not know, and its own page about them.
create table vacancy.setting (
    id          uuid primary key default uuidv7(),
    site        uuid not null references site.site,
    numbers     text[] not null default '{}',
    link        text not null default '' check (link ~ '^(https?://[^[:space:]]+|)$' and length(link) <= 500),
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    constraint only_numbers check (array_to_string(numbers, ' ') ~ '^([0-9]{9}( [0-9]{9})*)?$' and cardinality(numbers) <= 100)
);
create unique index setting_open on vacancy.setting (site) where valid_until = 'infinity';
create index setting_site on vacancy.setting (site, valid_from);
create trigger setting_only_end before update on vacancy.setting for each row execute function history.only_end();
create trigger setting_never_deleted before delete on vacancy.setting for each row execute function history.refuse();
create trigger setting_never_truncated before truncate on vacancy.setting for each statement execute function history.refuse();
