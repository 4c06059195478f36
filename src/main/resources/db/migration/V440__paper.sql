-- Documents for readers: forms, brochures, reports. The file is the media library's; here is what readers are told of it.
create schema paper;

-- The continuity of one document through its files and all that is said of it. Links and printed letters keep its address.
create table paper.paper (
    id       uuid primary key,
    site     uuid not null references site.site,
    -- of the national base: every site has it in its list
    national boolean not null,
    slug     text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    asset    uuid not null,
    -- a picture is no document
    kind     text not null default 'document' check (kind = 'document'),
    added_by uuid not null,
    added    timestamptz not null,
    foreign key (asset, kind) references media.asset (id, kind),
    -- One file, one address: two would tell different things of the same words.
    constraint paper_has_its_own_file unique (asset),
    constraint paper_slug unique (site, slug)
);
create index paper_national on paper.paper (slug) where national;

-- What is told of it in a period.
create table paper.said (
    id          uuid primary key default uuidv7(),
    paper       uuid not null references paper.paper,
    title       text not null check (title ~ '\S' and char_length(title) <= 200),
    language    text not null check (language in ('nb', 'nn', 'se', 'smj', 'sma', 'en')),
    genre       text not null check (genre in ('form', 'brochure', 'report', 'guideline', 'other')),
    -- The law asks for accessible documents, so that nobody has looked is no answer.
    access      text not null check (access in ('accessible', 'partly', 'not')),
    body        jsonb not null,
    -- somebody looks at it again by this day
    review_due  date not null check (review_due between date '2000-01-01' and date '2100-01-01'),
    -- the last day it is shown
    last_day    date check (last_day between date '2000-01-01' and date '2100-01-01'),
    unit        uuid references organisation.node,
    -- who answers for it, an account
    owner       uuid not null,
    withdrawn   text,
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    -- Whoever cannot read it is told what to do instead.
    constraint barrier_has_a_way_round check (access = 'accessible' or coalesce(body ->> 'instead', '') ~ '\S'),
    constraint withdrawn_says_why check (withdrawn ~ '\S')
);
create unique index said_open on paper.said (paper) where valid_until = 'infinity';
create index said_at on paper.said (paper, valid_from);
create index said_review on paper.said (review_due) where valid_until = 'infinity';

create trigger paper_never_changes before update or delete on paper.paper for each row execute function history.refuse();
create trigger paper_never_truncated before truncate on paper.paper for each statement execute function history.refuse();
create trigger said_only_end before update on paper.said for each row execute function history.only_end();
create trigger said_never_deleted before delete on paper.said for each row execute function history.refuse();
create trigger said_never_truncated before truncate on paper.said for each statement execute function history.refuse();
create trigger turns after insert or update on paper.said for each row
    when (new.valid_from > now() or (new.valid_until > now() and new.valid_until < 'infinity'))
    execute function journal.note_turn();

-- That the owner was reminded of a day: once for each day.
create table paper.reminded (
    paper uuid not null references paper.paper,
    due   date not null,
    days  int not null,
    at    timestamptz not null default clock_timestamp(),
    primary key (paper, due, days)
);
create trigger reminded_never_changes before update or delete on paper.reminded for each row execute function history.refuse();

create view paper.dated as
select p.id as paper, p.site, p.national, p.slug, p.asset, s.id as said, s.title, s.language, s.genre, s.access, s.body,
       s.review_due, s.last_day, s.unit, s.owner, s.withdrawn, s.said_by, s.valid_from, s.valid_until
from paper.paper p join paper.said s on s.paper = p.id;

-- A document goes after its last day though nobody writes anything then: whoever keeps a list of pages must know of that instant.
create function paper.note_end() returns trigger language plpgsql as $$
declare
    over timestamptz := (new.last_day + 1)::timestamp at time zone 'Europe/Oslo';
begin
    if over > clock_timestamp() then
        insert into journal.turn (at) values (over) on conflict do nothing;
    end if;
    return null;
end $$;
create trigger ends after insert on paper.said for each row when (new.last_day is not null) execute function paper.note_end();
