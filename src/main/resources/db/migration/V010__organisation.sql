-- Regions, trusts, hospitals, departments and places, and what each was from one instant until another.
-- A node never changes; what is known of it is a row per period. Composing a page as of any instant reads the
-- row of that instant, so nothing here is updated but the end of the open row.
create schema organisation;

create table organisation.node (
    id      uuid primary key default uuidv7(),
    -- the stable name that files use: 'helse-bergen.no', 'helse-bergen.no/steder/haukeland'
    key     text not null unique,
    created timestamptz not null default now()
);

create table organisation.state (
    id            bigint generated always as identity primary key,
    node          uuid not null references organisation.node,
    kind          text not null check (kind in ('region', 'trust', 'hospital', 'place', 'clinic', 'department',
                                                'section', 'unit', 'outpatient', 'ward')),
    parent        uuid references organisation.node check (parent <> node),
    slug          text not null check (slug ~ '^[a-z0-9][a-z0-9.-]{0,79}$'),
    name          jsonb not null,
    -- nine digits with a MOD11 check digit; not unique: one organisation may have several sites
    number        text check (number ~ '^[0-9]{9}$'),
    language_form text check (language_form in ('bokmal', 'nynorsk', 'neutral')),
    sami_language text check (sami_language in ('se', 'smj', 'sma')),
    -- the places a department works at, in order
    places        uuid[] not null default '{}',
    position      int not null default 0,
    -- how to reach it: address, phones, hours, parking; see Reach
    reach         jsonb not null default '{}',
    valid_from    timestamptz not null,
    valid_until   timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
-- A node is one thing at a time.
create unique index state_open on organisation.state (node) where valid_until = 'infinity';
create unique index state_siblings on organisation.state (parent, (kind in ('hospital', 'place')), slug)
    where valid_until = 'infinity';
create index state_node on organisation.state (node, valid_from);
create index state_parent on organisation.state (parent);
create index state_places on organisation.state using gin (places);

create trigger state_only_end before update on organisation.state for each row execute function history.only_end();

create view organisation.dated as
select s.node, n.key, s.kind, s.parent, s.slug, s.name, s.number, s.language_form, s.sami_language, s.places,
       s.position, s.reach, s.valid_from, s.valid_until
from organisation.state s join organisation.node n on n.id = s.node;
