-- What the importer has handed in, so that it can tell its own words from words edited since.
create schema importer;

create table importer.imported (
    document uuid not null references content.document,
    language text not null,
    edition  uuid not null references content.edition,
    primary key (document, language)
);

create table importer.run (
    id       uuid primary key default uuidv7(),
    folder   text not null,
    finished timestamptz not null default now(),
    changed  int not null
);
