-- What a national fact says differs from site to site: the name of the trust, whom to ask about privacy. A national text points to the
-- one fact, and each site's page says the site's own. So one text about privacy serves every site, and none of them drifts.

-- Whether each site says a national fact for itself, and where its words come from.
create table fact.each_site (
    id          bigint generated always as identity primary key,
    fact        uuid not null,
    kind        text not null default 'words' check (kind = 'words'),
    national    boolean not null default true check (national),
    -- said: by the site's own people; the others are read from the settings of the site, where they are said already
    source      text not null check (source in ('said', 'name', 'organisation-number', 'email', 'portal')),
    set_by      uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
-- A site's own fact is its own already, and a telephone or a fee that differs is another telephone or fee.
alter table fact.fact add constraint fact_kind_and_reach unique (id, kind, national);
alter table fact.each_site add foreign key (fact, kind, national) references fact.fact (id, kind, national);
create unique index each_site_open on fact.each_site (fact) where valid_until = 'infinity';
create index each_site_at on fact.each_site (fact, valid_from);

-- What one site says of it. The page of last March says the address of last March.
create table fact.own (
    id          uuid primary key default uuidv7(),
    fact        uuid not null,
    kind        text not null default 'words' check (kind = 'words'),
    national    boolean not null default true check (national),
    site        uuid not null references site.site,
    body        jsonb not null,
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    foreign key (fact, kind, national) references fact.fact (id, kind, national),
    constraint own_says_words check (body ->> 'type' = 'words' and coalesce(body -> 'words', '{}') <> '{}'),
    -- What runs script would run on the page that tells readers they are safe.
    constraint own_leads_to_a_page check (coalesce(body ->> 'href', '') ~ '^(https://[^[:space:]]+|)$')
);
create unique index own_open on fact.own (fact, site) where valid_until = 'infinity';
create index own_at on fact.own (site, fact, valid_from);

create trigger each_site_only_end before update on fact.each_site for each row execute function history.only_end();
create trigger each_site_never_deleted before delete on fact.each_site for each row execute function history.refuse();
create trigger each_site_never_truncated before truncate on fact.each_site for each statement execute function history.refuse();
create trigger own_only_end before update on fact.own for each row execute function history.only_end();
create trigger own_never_deleted before delete on fact.own for each row execute function history.refuse();
create trigger own_never_truncated before truncate on fact.own for each statement execute function history.refuse();

create trigger turns after insert or update on fact.each_site for each row
    when (new.valid_from > now() or (new.valid_until > now() and new.valid_until < 'infinity'))
    execute function journal.note_turn();
create trigger turns after insert or update on fact.own for each row
    when (new.valid_from > now() or (new.valid_until > now() and new.valid_until < 'infinity'))
    execute function journal.note_turn();
