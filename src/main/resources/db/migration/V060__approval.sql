-- Who vouches for exactly which text.
create schema approval;

create table approval.approval (
    id             uuid primary key default uuidv7(),
    edition        uuid not null references content.edition,
    -- of the text that was approved; other text is not approved by this row
    sha256         bytea not null,
    kind           text not null check (kind in ('professional', 'editorial', 'national')),
    approved_by    uuid not null,
    profession     text not null default '',
    organisation   uuid references organisation.node,
    approved_at    timestamptz not null,
    inherited_from uuid references approval.approval,
    recorded       timestamptz not null default now()
);
create index approval_edition on approval.approval (edition, kind, approved_at);

create function approval.same_text() returns trigger language plpgsql as $$
begin
    if new.sha256 <> (select e.sha256 from content.editions e where e.edition = new.edition) then
        raise exception 'An approval points to other text than the edition has' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger approval_same_text before insert on approval.approval
    for each row execute function approval.same_text();
create trigger approval_never_changes before update or delete on approval.approval
    for each row execute function history.refuse();

create view approval.approvals as
select id, edition, sha256, kind, approved_by, profession, organisation, approved_at, inherited_from
from approval.approval;
