-- What site managers set up at the desk, who did it, and where they have addresses lead.

-- Who said so. Null for what was said before this was written down.
alter table site.settings add column changed_by uuid;

-- Two parts of a site never stand at one path, or a reader would be in both.
create function site.parts_stand_apart(body jsonb) returns boolean language sql immutable as $$
    select count(*) = count(distinct part ->> 'path') and coalesce(bool_and(part ->> 'path' ~ '^(/[a-z0-9][a-z0-9-]*)+$'), true)
    from jsonb_array_elements(coalesce(body -> 'parts', '[]')) part
$$;
alter table site.settings add constraint parts_stand_apart check (site.parts_stand_apart(body));

create trigger settings_never_deleted before delete on site.settings for each row execute function history.refuse();
create trigger settings_never_truncated before truncate on site.settings for each statement execute function history.refuse();

-- Settings that somebody looks at before they are saved. No reader sees them; they go after some days.
create table site.trial (
    id      uuid primary key default uuidv7(),
    site    uuid not null references site.site,
    body    jsonb not null,
    made_by uuid not null,
    made    timestamptz not null
);
create index trial_made on site.trial (made);

-- Addresses that a manager has lead somewhere: to a page of the site, which may move, or to an address as it is written.
alter table placement.redirect
    drop constraint redirect_reason_check,
    add constraint redirect_reason_check check (reason in ('moved', 'merged', 'replaced', 'withdrawn', 'removed', 'led')),
    add column address text check (address ~ '^(/[^/\\]|https://[^/]|/$)' and char_length(address) <= 2000),
    add column led_by uuid,
    add constraint redirect_leads_once check (case when reason = 'led' then num_nonnulls(document, address) = 1 and led_by is not null
                                                  else address is null end),
    -- "/gammelt/*" is everything below; a star stands nowhere else.
    add constraint redirect_star_last check (path !~ '\*' or path ~ '^/[^*]+/\*$');

create or replace view placement.redirects as
select site, path, document, reason, note, valid_from, valid_until, address from placement.redirect;
