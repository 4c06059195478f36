-- Pages that were taken off a site and can be put back: by whom, when, from which address and place among their siblings.
-- The document, its editions and drafts are where they were. Nothing is ever deleted.
create table placement.trashed (
    id          bigint generated always as identity primary key,
    site        uuid not null references site.site,
    document    uuid not null references content.document,
    path        text not null,
    position    int not null,
    -- trashed: readers never saw it, or no longer; withdrawn: readers are told that it is gone, or what came instead
    why         text not null check (why in ('trashed', 'withdrawn')),
    trashed_by  uuid not null,
    valid_from  timestamptz not null,
    -- when it was put back
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
-- A page lies in the trash of a site once.
create unique index trashed_open on placement.trashed (site, document) where valid_until = 'infinity';
create index trashed_site on placement.trashed (site, valid_from);
create trigger trashed_only_end before update on placement.trashed
    for each row execute function history.only_end();

-- Pages that stand at their address but in no list of what is new.
create table placement.archived (
    id          bigint generated always as identity primary key,
    site        uuid not null references site.site,
    document    uuid not null references content.document,
    archived_by uuid not null,
    valid_from  timestamptz not null,
    -- when it was taken out again: then somebody wants it listed, and no rule archives it
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index archived_open on placement.archived (site, document) where valid_until = 'infinity';
create index archived_at on placement.archived (site, document, valid_from);
create trigger archived_only_end before update on placement.archived
    for each row execute function history.only_end();

create view placement.archives as
select site, document, archived_by, valid_from, valid_until from placement.archived;

-- What stood where, and where old addresses lead, is part of what a page said on a day; and an address that was printed on a
-- letter must still lead somewhere. The end of a row may be set. A removal, or an emptied table, would get around that.
create trigger placement_never_deleted before delete on placement.placement
    for each row execute function history.refuse();
create trigger placement_never_truncated before truncate on placement.placement
    for each statement execute function history.refuse();
create trigger redirect_never_deleted before delete on placement.redirect
    for each row execute function history.refuse();
create trigger redirect_never_truncated before truncate on placement.redirect
    for each statement execute function history.refuse();
create trigger trashed_never_deleted before delete on placement.trashed
    for each row execute function history.refuse();
create trigger trashed_never_truncated before truncate on placement.trashed
    for each statement execute function history.refuse();
create trigger archived_never_deleted before delete on placement.archived
    for each row execute function history.refuse();
create trigger archived_never_truncated before truncate on placement.archived
    for each statement execute function history.refuse();

-- An address shows a page or leads elsewhere. With both open, taking the page away would wake an old redirect.
create function placement.one_answer() returns trigger language plpgsql as $$
begin
    if exists (select from placement.placement p
               join placement.redirect r on r.site = p.site and r.path = p.path
               where p.site = new.site and p.path = new.path
                 and p.valid_until = 'infinity' and r.valid_until = 'infinity') then
        raise exception 'The address % has a page and leads elsewhere too', new.path using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
-- At the end of the transaction: a page that comes to an old address first stands there, and then the redirect ends.
create constraint trigger placement_one_answer after insert on placement.placement
    deferrable initially deferred for each row execute function placement.one_answer();
create constraint trigger redirect_one_answer after insert on placement.redirect
    deferrable initially deferred for each row execute function placement.one_answer();

-- How sites take national texts, and which edition each showed when, is as much part of what a page said.
create trigger adoption_never_deleted before delete on sharing.adoption
    for each row execute function history.refuse();
create trigger adoption_never_truncated before truncate on sharing.adoption
    for each statement execute function history.refuse();
create trigger acceptance_never_truncated before truncate on sharing.acceptance
    for each statement execute function history.refuse();
-- Which text a document of local changes changes, and for whom, is what it is: with another subject its editions would
-- change chapters of a text that they were never written for.
create trigger local_change_never_changes before update or delete on sharing.local_change
    for each row execute function history.refuse();
create trigger local_change_never_truncated before truncate on sharing.local_change
    for each statement execute function history.refuse();
