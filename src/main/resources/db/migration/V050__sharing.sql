-- What a site accepts of the national base, and what it changes.
create schema sharing;

create table sharing.adoption (
    id           bigint generated always as identity primary key,
    site         uuid not null references site.site,
    document     uuid not null references content.document,
    -- head: always the newest national edition; accepted: the edition the site has accepted
    follows      text not null check (follows in ('head', 'accepted')),
    at_last_date text not null default 'show_new' check (at_last_date in ('show_new', 'keep_old', 'take_down')),
    title        jsonb not null default '{}',
    -- the variant in the base that the site shows instead of the main text
    variant      uuid references content.document,
    -- ordered list of {title, department, places}
    offers       jsonb not null default '[]',
    valid_from   timestamptz not null,
    valid_until  timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index adoption_open on sharing.adoption (site, document) where valid_until = 'infinity';
create index adoption_at on sharing.adoption (site, document, valid_from);
create index adoption_document on sharing.adoption (document) where valid_until = 'infinity';
create trigger adoption_only_end before update on sharing.adoption
    for each row execute function history.only_end();

create table sharing.acceptance (
    id          bigint generated always as identity primary key,
    site        uuid not null references site.site,
    document    uuid not null,
    language    text not null,
    edition     uuid not null,
    how         text not null check (how in ('chosen', 'automatic', 'policy', 'critical')),
    accepted_by uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    foreign key (edition, document, language) references content.edition (id, document, language)
);
-- A site shows one edition at a time in each language.
create unique index acceptance_open on sharing.acceptance (site, document, language) where valid_until = 'infinity';
create index acceptance_at on sharing.acceptance (site, document, language, valid_from);
create index acceptance_edition on sharing.acceptance (edition) where valid_until = 'infinity';
create trigger acceptance_only_end before update on sharing.acceptance
    for each row execute function history.only_end();
create trigger acceptance_never_deleted before delete on sharing.acceptance
    for each row execute function history.refuse();

-- A local change is a document; this row says which national text it changes, and where.
create table sharing.local_change (
    document uuid primary key references content.document,
    site     uuid not null references site.site,
    node     uuid not null references organisation.node,
    subject  uuid not null references content.document,
    unique (node, subject)
);
create index local_change_subject on sharing.local_change (subject, node);

create view sharing.adoptions as
select site, document, follows, at_last_date, title, variant, offers, valid_from, valid_until from sharing.adoption;

create view sharing.acceptances as
select site, document, language, edition, how, accepted_by, valid_from, valid_until from sharing.acceptance;

-- The edition each adopting site shows: the accepted one, or the published one where the site follows it.
create view sharing.shown as
select a.site, a.document, coalesce(a.variant, a.document) as text, c.language, c.edition,
       greatest(a.valid_from, c.valid_from) as valid_from, least(a.valid_until, c.valid_until) as valid_until
from sharing.adoption a
join sharing.acceptance c on c.site = a.site and c.document = coalesce(a.variant, a.document)
where a.follows = 'accepted'
union all
select a.site, a.document, coalesce(a.variant, a.document), h.language, h.edition,
       greatest(a.valid_from, h.valid_from), least(a.valid_until, h.valid_until)
from sharing.adoption a
join content.published h on h.document = coalesce(a.variant, a.document)
where a.follows = 'head';

-- Derived, never stored: the text a site shows is no longer the one that is published nationally.
create view sharing.moved_on as
select a.site, a.document, h.document as text, h.language, c.edition as accepted, h.edition as published,
       h.change_class, h.valid_from as since
from sharing.adoption a
join content.published h on h.document = coalesce(a.variant, a.document) and h.valid_until = 'infinity'
left join sharing.acceptance c
    on c.site = a.site and c.document = h.document and c.language = h.language and c.valid_until = 'infinity'
where a.valid_until = 'infinity' and a.follows = 'accepted' and c.edition is distinct from h.edition;
