-- Courses and events: for whom, about what, when and where.
create schema event;

-- The continuity of one event through all that is said of it. It stays on its site, at its address: links and invitations keep it.
create table event.event (
    id       uuid primary key,
    site     uuid not null references site.site,
    slug     text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    added_by uuid not null,
    added    timestamptz not null,
    constraint event_has_its_address unique (site, slug)
);

-- What is said of an event in a period, in one of two lanes: what readers see, and what is written on. A change is a new row: the page
-- of last March shows the course of last March, and who wrote what is seen.
create table event.said (
    id          uuid primary key default uuidv7(),
    event       uuid not null references event.event,
    lane        text not null check (lane in ('draft', 'published')),
    kind        text not null check (kind ~ '^[a-z-]+$'),
    audience    text[] not null,
    attendance  text not null check (attendance ~ '^[a-z-]+$'),
    -- the texts it belongs to: on the site's pages about them it is shown
    treatments  uuid[] not null default '{}',
    -- per language; what lists show, beside the body that holds all
    titles      jsonb not null,
    body        jsonb not null,
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    constraint said_has_a_title check (jsonb_typeof(titles) = 'object' and (lane = 'draft' or titles <> '{}')),
    constraint said_has_an_audience check (lane = 'draft' or cardinality(audience) > 0),
    -- A link that runs script would run it on the hospital's page.
    constraint link_leads_to_a_page check (coalesce(body ->> 'link', '') ~ '^(https?://[^[:space:]]+)?$'),
    constraint registration_leads_to_a_page check (not jsonb_path_exists(body,
        '$.occurrences[*].registration ? (@ != "" && !(@ like_regex "^https?://[^[:space:]]+$"))'))
);
-- Readers are told one thing at a time, and one draft is written on.
create unique index said_open on event.said (event, lane) where valid_until = 'infinity';
create index said_at on event.said (event, lane, valid_from);
create index said_treatments on event.said using gin (treatments) where lane = 'published' and valid_until = 'infinity';

-- When it is, as instants, for whoever asks what is still to come. Written with what is said, and like it never changed. What clocks
-- show is in the body: a course at ten is at ten, whatever becomes of summer time.
create table event.occurrence (
    said       uuid not null references event.said,
    occurrence uuid not null,
    starts     timestamptz not null,
    ends       timestamptz not null,
    state      text not null check (state in ('open', 'full', 'cancelled')),
    place      uuid,
    primary key (said, occurrence),
    constraint occurrence_ends_after_it_starts check (ends > starts),
    constraint occurrence_is_no_year check (ends - starts <= interval '32 days'),
    -- 1970 and 9999 are slips.
    constraint occurrence_is_within_reason check (starts >= '2000-01-01' and starts < '2100-01-01')
);
create index occurrence_ends on event.occurrence (said, ends);

create trigger event_never_changes before update or delete on event.event for each row execute function history.refuse();
create trigger event_never_truncated before truncate on event.event for each statement execute function history.refuse();
create trigger said_only_end before update on event.said for each row execute function history.only_end();
create trigger said_never_deleted before delete on event.said for each row execute function history.refuse();
create trigger said_never_truncated before truncate on event.said for each statement execute function history.refuse();
create trigger occurrence_never_changes before update or delete on event.occurrence for each row execute function history.refuse();
create trigger occurrence_never_truncated before truncate on event.occurrence for each statement execute function history.refuse();

create view event.dated as
select e.id as event, e.site, e.slug, e.added, s.id as said, s.lane, s.kind, s.audience, s.attendance, s.treatments, s.titles, s.body,
       s.said_by, s.valid_from, s.valid_until
from event.event e join event.said s on s.event = e.id;
