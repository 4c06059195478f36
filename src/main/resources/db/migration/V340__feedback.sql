-- What readers say of the pages, and how much the pages are read. No row tells who a reader is, nor which rows come from the same one.

create schema feedback;

-- How many found what they looked for, day by day. Kept when the words are erased.
create table feedback.tally (
    site     uuid not null references site.site,
    path     text not null check (path ~ '^/' and length(path) <= 1000),
    language text not null,
    day      date not null,
    -- What stood there that day, and the text its words are of: a site may show a variant. Null for a page of lists.
    document uuid references content.document,
    text     uuid references content.document,
    yes      int not null default 0 check (yes >= 0),
    no       int not null default 0 check (no >= 0),
    said     int not null default 0 check (said >= 0),
    primary key (site, path, language, day)
);
create index tally_text on feedback.tally (text, day);

-- What somebody wrote, after it was scrubbed. The day and not the hour: nobody shall be found by when they wrote.
create table feedback.said (
    -- From the receipt of the answer, so that what is sent twice is kept once.
    id       uuid primary key,
    site     uuid not null references site.site,
    path     text not null check (path ~ '^/' and length(path) <= 1000),
    language text not null,
    day      date not null,
    document uuid references content.document,
    text     uuid references content.document,
    found    boolean not null,
    -- 255 characters, and each thing that was taken out of them is told by a word.
    words    text not null check (words ~ '\S' and length(words) <= 1000),
    -- In our own database too no one shall find what the scrubbing should have taken.
    constraint said_is_scrubbed check (words !~ '[[:alnum:]]@[[:alnum:]]' and words !~ '[0-9]{8,}')
);
create index said_site on feedback.said (site, day desc, id);
create index said_text on feedback.said (text, day desc, id);

-- Somebody has seen to it: the site for itself, and the owner of a national text for the text.
create table feedback.handling (
    said       uuid not null references feedback.said on delete cascade,
    site       uuid not null references site.site,
    note       text not null check (length(note) <= 1000),
    handled_by uuid not null,
    handled_at timestamptz not null,
    primary key (said, site)
);

create view feedback.tallies as select site, path, language, day, document, text, yes, no, said from feedback.tally;

create schema statistics;

-- Page views by day. Three ways to count, never added up in the dark:
create table statistics.view (
    site     uuid not null references site.site,
    path     text not null check (path ~ '^/' and length(path) <= 1000),
    language text not null,
    day      date not null,
    document uuid references content.document,
    text     uuid references content.document,
    -- told by the page's script
    scripted bigint not null default 0 check (scripted >= 0),
    -- told by the picture that only readers without script fetch
    plain    bigint not null default 0 check (plain >= 0),
    -- sent from here, also to machines that do not say what they are
    served   bigint not null default 0 check (served >= 0),
    primary key (site, path, language, day)
);
create index view_text on statistics.view (text, day);
create index view_day on statistics.view (site, day) include (scripted, plain, served);

-- Where links to others were followed: their host and path, without what stands behind a question mark.
create table statistics.outgoing (
    site   uuid not null references site.site,
    path   text not null check (path ~ '^/' and length(path) <= 1000),
    day    date not null,
    host   text not null check (host ~ '^[a-z0-9.-]{1,253}$'),
    target text not null check (length(target) <= 300),
    clicks bigint not null default 0 check (clicks >= 0),
    primary key (site, day, host, target, path)
);

create view statistics.views as
select site, path, language, day, document, text, scripted, plain, served, scripted + plain as views from statistics.view;
