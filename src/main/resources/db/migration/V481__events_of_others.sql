-- An event may be listed on the other sites of its region, or on every site. Its words stay on its own site, where its page is.
alter table event.said add column spread text not null default 'here' check (spread in ('here', 'region', 'country'));
create index said_spread on event.said (event) where lane = 'published' and spread <> 'here';
-- As of any instant, not of today alone.
drop index event.said_treatments;
create index said_treatments on event.said using gin (treatments) where lane = 'published';

create or replace view event.dated as
select e.id as event, e.site, e.slug, e.added, s.id as said, s.lane, s.kind, s.audience, s.attendance, s.treatments, s.titles, s.body,
       s.said_by, s.valid_from, s.valid_until, s.spread
from event.event e join event.said s on s.event = e.id;

-- Whether a site lists what others let it list: it answers for what stands on it. A site that has said nothing does.
create table event.taking (
    id          uuid primary key default uuidv7(),
    site        uuid not null references site.site,
    takes       boolean not null,
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index taking_open on event.taking (site) where valid_until = 'infinity';
create index taking_at on event.taking (site, valid_from);
create trigger taking_only_end before update on event.taking for each row execute function history.only_end();
create trigger taking_never_deleted before delete on event.taking for each row execute function history.refuse();
create trigger taking_never_truncated before truncate on event.taking for each statement execute function history.refuse();
