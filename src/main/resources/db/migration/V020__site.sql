-- A site is the tenant. Its organisation is something said about it, and may be missing.
create schema site;

create table site.site (
    id      uuid primary key default uuidv7(),
    -- the main domain, or for a site inside a site a name of the same shape; never reused
    key     text not null unique,
    created timestamptz not null default now()
);

create table site.settings (
    id          bigint generated always as identity primary key,
    site        uuid not null references site.site,
    body        jsonb not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index settings_open on site.settings (site) where valid_until = 'infinity';
create index settings_site on site.settings (site, valid_from);

create table site.address (
    id          bigint generated always as identity primary key,
    host        text not null check (host = lower(host)),
    -- '' for a site of its own; '/barn' for a site inside the site of that host
    path        text not null default '' check (path ~ '^(/[a-z0-9-]+)*$'),
    site        uuid not null references site.site,
    main        boolean not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
-- One address leads to one site; a site has one main address.
create unique index address_open on site.address (host, path) where valid_until = 'infinity';
create unique index address_main on site.address (site) where valid_until = 'infinity' and main;

create trigger settings_only_end before update on site.settings for each row execute function history.only_end();
create trigger address_only_end before update on site.address for each row execute function history.only_end();

create view site.dated as
select s.id as site, s.key, b.body, a.host, a.path,
       greatest(b.valid_from, a.valid_from) as valid_from, least(b.valid_until, a.valid_until) as valid_until
from site.site s
join site.settings b on b.site = s.id
join site.address a on a.site = s.id and a.main
    and a.valid_from < b.valid_until and b.valid_from < a.valid_until;
