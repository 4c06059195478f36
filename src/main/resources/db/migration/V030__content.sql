-- What is said. A concept is what a thing is; a document is the continuity of one text; an edition is what it says.
create schema content;

create table content.concept (
    id      uuid primary key default uuidv7(),
    key     text not null unique,
    created timestamptz not null default now()
);

create table content.concept_state (
    id          bigint generated always as identity primary key,
    concept     uuid not null references content.concept,
    type        text not null,
    names       jsonb not null,
    codes       jsonb not null,
    themes      jsonb not null default '[]',
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index concept_state_open on content.concept_state (concept) where valid_until = 'infinity';
create index concept_state_concept on content.concept_state (concept, valid_from);

create table content.document (
    id         uuid primary key default uuidv7(),
    kind       text not null,
    site       uuid not null references site.site,
    -- the stable name that files use, unique within the site
    key        text not null,
    concept    uuid references content.concept,
    -- the department or place the text is about
    node       uuid references organisation.node,
    variant_of uuid references content.document check (variant_of <> id),
    created    timestamptz not null default now(),
    unique (site, key)
);
create index document_concept on content.document (concept);
create index document_node on content.document (node);
create index document_variant on content.document (variant_of);

create table content.details (
    id          bigint generated always as identity primary key,
    document    uuid not null references content.document,
    body        jsonb not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index details_open on content.details (document) where valid_until = 'infinity';
create index details_document on content.details (document, valid_from);

create table content.edition (
    id           uuid primary key default uuidv7(),
    document     uuid not null references content.document,
    language     text not null check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    number       int not null check (number > 0),
    parent       uuid references content.edition,
    corrects     uuid references content.edition,
    change_class text not null check (change_class in ('new', 'editorial', 'professional', 'critical', 'replacement')),
    reason       text,
    kind         text not null,
    shape        int not null,
    body         jsonb not null,
    title        text generated always as (body ->> 'title') stored,
    canonical    text not null,
    sha256       bytea not null check (sha256 = sha256(convert_to(canonical, 'UTF8'))),
    author       uuid not null,
    created      timestamptz not null default now(),
    unique (document, language, number),
    unique (id, document, language)
);

create table content.draft (
    id       uuid primary key default uuidv7(),
    document uuid not null references content.document,
    language text not null,
    lane     text not null check (lane in ('ordinary', 'urgent')),
    based_on uuid references content.edition,
    kind     text not null,
    shape    int not null,
    body     jsonb not null,
    revision int not null default 1,
    author   uuid not null,
    updated  timestamptz not null default now(),
    -- Two people who edit one text edit the same draft, or they would overwrite each other when publishing.
    unique (document, language, lane)
);

create table content.head (
    id          bigint generated always as identity primary key,
    document    uuid not null,
    language    text not null,
    edition     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    foreign key (edition, document, language) references content.edition (id, document, language)
);
-- One edition is published at a time, whatever the code does.
create unique index head_open on content.head (document, language) where valid_until = 'infinity';
create index head_document on content.head (document, language, valid_from);
create index head_edition on content.head (edition);

-- A published edition never changes: approvals, history and every page that showed it rest on that.
create trigger edition_never_changes before update or delete on content.edition
    for each row execute function history.refuse();
create trigger edition_never_truncated before truncate on content.edition
    for each statement execute function history.refuse();

create trigger head_only_end before update on content.head for each row execute function history.only_end();
create trigger head_never_deleted before delete on content.head for each row execute function history.refuse();
create trigger details_only_end before update on content.details for each row execute function history.only_end();
create trigger concept_only_end before update on content.concept_state
    for each row execute function history.only_end();

create view content.published as
select h.document, h.language, h.edition, h.valid_from, h.valid_until,
       e.kind, e.shape, e.body, e.title, e.number, e.created, e.sha256, e.change_class, d.site, d.key, d.concept,
       d.node, d.variant_of
from content.head h
join content.edition e on e.id = h.edition
join content.document d on d.id = h.document;

create view content.documents as
select d.id as document, d.kind, d.site, d.key, d.concept, d.node, d.variant_of, d.created from content.document d;

create view content.editions as
select e.id as edition, e.document, e.language, e.number, e.parent, e.corrects, e.change_class, e.reason, e.kind,
       e.shape, e.body, e.title, e.canonical, e.sha256, e.author, e.created
from content.edition e;

create view content.concepts as
select c.id as concept, c.key, s.type, s.names, s.codes, s.themes, s.valid_from, s.valid_until
from content.concept c join content.concept_state s on s.concept = c.id;

create view content.document_details as
select document, body, valid_from, valid_until from content.details;
