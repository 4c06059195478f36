-- What editors want to be found first, and what readers look for.
create schema search;

-- One page that is shown above the hits, for some words, in a period. On the national base it counts on every site.
create table search.promoted (
    id          uuid primary key default uuidv7(),
    site        uuid not null references site.site,
    -- as readers are shown it, per language
    title       jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    -- a path of the site, or a whole https address
    target      text not null check (target ~ '^(/|https://)' and length(target) <= 500),
    -- the questions it is an answer to, as they were written, a comma between; they are compared without endings
    questions   text not null check (questions ~ '\S' and length(questions) <= 1000),
    -- the first and last day readers are shown it
    first_day   date not null,
    last_day    date not null check (last_day >= first_day),
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create index promoted_site on search.promoted (site) where valid_until = 'infinity';
create trigger promoted_only_end before update on search.promoted for each row execute function history.only_end();
create trigger promoted_never_deleted before delete on search.promoted for each row execute function history.refuse();
create trigger promoted_never_truncated before truncate on search.promoted
    for each statement execute function history.refuse();

-- How often something was asked on a site in a day. No person, no time of day, nothing of the device; what could be a number or an
-- address of somebody is never written here, and what few have asked is taken away again.
create table search.asked (
    site     uuid not null references site.site,
    day      date not null,
    question text not null check (length(question) between 1 and 100),
    times    int not null check (times > 0),
    -- how many of them found nothing
    in_vain  int not null check (in_vain between 0 and times),
    primary key (site, day, question)
);
create index asked_day on search.asked (day);
