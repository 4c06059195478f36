-- Where a document lives on a site. The address is the same in every language; the prefix tells the language.
create schema placement;

create table placement.placement (
    id          bigint generated always as identity primary key,
    site        uuid not null references site.site,
    path        text not null check (path ~ '^/[a-z0-9][a-z0-9/-]*$'),
    document    uuid not null references content.document,
    position    int not null default 0,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
-- One document per address, one address per document, on each site.
create unique index placement_path on placement.placement (site, path) where valid_until = 'infinity';
create unique index placement_document on placement.placement (site, document) where valid_until = 'infinity';
create index placement_at on placement.placement (site, path, valid_from);
create index placement_document_at on placement.placement (document, site);
create trigger placement_only_end before update on placement.placement
    for each row execute function history.only_end();

create table placement.redirect (
    id          bigint generated always as identity primary key,
    site        uuid not null references site.site,
    path        text not null,
    -- where to: the document, wherever it lives; null when it is gone for good
    document    uuid references content.document,
    reason      text not null check (reason in ('moved', 'merged', 'replaced', 'withdrawn', 'removed')),
    note        jsonb,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index redirect_open on placement.redirect (site, path) where valid_until = 'infinity';
create index redirect_at on placement.redirect (site, path, valid_from);
create trigger redirect_only_end before update on placement.redirect
    for each row execute function history.only_end();

create view placement.placements as
select site, path, document, position, valid_from, valid_until from placement.placement;

create view placement.redirects as
select site, path, document, reason, note, valid_from, valid_until from placement.redirect;
