-- What one alone could do: register their own address as somebody else's and vouch in that name, use up the codes of somebody whose
-- link they were forwarded, and keep a password that another hospital trusts.

-- Somebody has said that a professional is who the register says, and is reached as it says. Codes go nowhere before.
create table approver.confirmation (
    state     bigint not null references approver.professional_state,
    -- a colleague, or the professional through the address that was confirmed before
    confirmed_by uuid not null,
    confirmed    timestamptz not null default clock_timestamp(),
    -- was said of an earlier state that said the same
    carried      boolean not null default false,
    primary key (state, confirmed_by)
);
create trigger confirmation_never_changes before update or delete on approver.confirmation
    for each row execute function history.refuse();
create trigger confirmation_never_truncated before truncate on approver.confirmation
    for each statement execute function history.refuse();

-- What is confirmed of somebody: everything but the language they are written to in.
create function approver.particulars(state approver.professional_state) returns jsonb language sql immutable as $$
    select jsonb_build_array(state.professional, state.name, state.profession, state.node, state.hpr, state.email, state.mobile)
$$;

-- Nobody confirms what they have written themselves since somebody else last did, whatever the code does.
create function approver.confirmed_by_another() returns trigger language plpgsql as $$
declare
    told approver.professional_state;
    since bigint;
begin
    select * into strict told from approver.professional_state where id = new.state;
    if new.carried then
        if not exists (select from approver.confirmation c join approver.professional_state s on s.id = c.state
                       where c.confirmed_by = new.confirmed_by and s.id < told.id
                         and approver.particulars(s) = approver.particulars(told)) then
            raise exception 'Nobody has confirmed the same before' using errcode = 'restrict_violation';
        end if;
        return new;
    end if;
    select coalesce(max(c.state), 0) into since
    from approver.confirmation c join approver.professional_state s on s.id = c.state
    where s.professional = told.professional and s.id < told.id;
    if exists (select from approver.professional_state s
               where s.professional = told.professional and s.id > since and s.id <= told.id
                 and s.written_by = new.confirmed_by) then
        raise exception 'Nobody confirms what they have written themselves' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger confirmation_by_another before insert on approver.confirmation
    for each row execute function approver.confirmed_by_another();

-- A way to a request. A fresh one ends the one before, which somebody else may have been forwarded.
create table approver.link (
    id          uuid primary key,
    request     uuid not null references approver.request,
    made_by     uuid not null,
    valid_from  timestamptz not null default clock_timestamp(),
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index link_open on approver.link (request) where valid_until = 'infinity';
create trigger link_only_ends before update on approver.link for each row execute function history.only_end();
create trigger link_never_removed before delete or truncate on approver.link
    for each statement execute function history.refuse();

-- So many codes were asked for through it that whoever asked was told, once.
create table approver.spent_link (
    link  uuid primary key references approver.link,
    spent timestamptz not null
);

-- Links that were sent before have the request's own id.
insert into approver.link (id, request, made_by, valid_from)
select id, id, requested_by, requested from approver.request;

-- How many codes is counted for each link: a link that somebody was forwarded uses up its own.
alter table approver.code add column link uuid references approver.link;
update approver.code set link = request;
alter table approver.code alter column link set not null;
create index code_link on approver.code (link, made);

-- The number that somebody had in the register of health personnel when they vouched.
alter table approval.approval add column hpr text check (hpr ~ '^[0-9]{7,9}$');
create or replace view approval.approvals as
select id, edition, sha256, kind, approved_by, profession, organisation, approved_at, inherited_from, hpr
from approval.approval;

-- An approval never changes; but the number is a person's, and is forgotten with the name.
create function approval.only_forgets() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.hpr is null and to_jsonb(old) - 'hpr' = to_jsonb(new) - 'hpr' then
        return new;
    end if;
    raise exception 'An approval never changes' using errcode = 'restrict_violation';
end $$;
drop trigger approval_never_changes on approval.approval;
create trigger approval_never_changes before update or delete on approval.approval
    for each row execute function approval.only_forgets();

-- A role that counts only when the person has taken it up with keys that nobody else can have set: whoever looked after them before,
-- and may know their password, is not trusted with it.
create table identity.awaited_role (
    role     bigint primary key references identity.held_role,
    -- when the person took it up; null until then
    taken_up timestamptz
);
create function identity.only_taken_up() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.taken_up is null and new.taken_up is not null and new.role = old.role then
        return new;
    end if;
    raise exception 'A role is taken up once, and for good' using errcode = 'restrict_violation';
end $$;
create trigger awaited_role_only_taken_up before update or delete on identity.awaited_role
    for each row execute function identity.only_taken_up();
create trigger awaited_role_never_truncated before truncate on identity.awaited_role
    for each statement execute function history.refuse();

-- A change that was accepted, and whose draft was thrown away: it waits for those who decide once more.
alter table ordering.standing drop constraint standing_state_check;
alter table ordering.standing add constraint standing_state_check check (state in
    ('asked', 'clarifying', 'declined', 'merged', 'accepted', 'without-draft', 'done', 'withdrawn'));
alter table ordering.standing add constraint standing_without_draft
    check (state <> 'without-draft' or document is not null and draft is null);

-- A link that lets somebody take up what awaits them, once.
create table identity.taking_up (
    id      uuid primary key,
    account uuid not null references identity.account,
    -- where the roles are; null for those of a region or of everywhere
    site    uuid,
    made_by uuid not null,
    made    timestamptz not null,
    expires timestamptz not null check (expires > made),
    ended   timestamptz
);
create unique index taking_up_open on identity.taking_up (account, site) nulls not distinct where ended is null;
