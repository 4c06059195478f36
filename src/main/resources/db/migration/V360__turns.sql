-- Instants at which readers are shown something else though nobody writes anything then: a dated row that begins later than it is
-- written, or whose end is set before it comes. Few; and whoever keeps a page for the next reader must know of the next one.
-- What is dated inside a text, a fee or a consent is not here: the page that shows it knows of it.
create table journal.turn (
    at timestamptz primary key
);

create function journal.note_turn() returns trigger language plpgsql as $$
begin
    -- The instant an act holds from is read before it is written, and is past by then.
    if new.valid_from > clock_timestamp() and isfinite(new.valid_from) then
        insert into journal.turn (at) values (new.valid_from) on conflict do nothing;
    end if;
    if new.valid_until > clock_timestamp() and isfinite(new.valid_until) then
        insert into journal.turn (at) values (new.valid_until) on conflict do nothing;
    end if;
    return null;
end $$;

-- Every table with rows that hold from one instant until another, in the rooms that pages are made from.
do $$
declare
    dated record;
begin
    for dated in
        select c.oid::regclass as name
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute f on f.attrelid = c.oid and f.attname = 'valid_from'
        join pg_attribute u on u.attrelid = c.oid and u.attname = 'valid_until'
        where c.relkind = 'r'
          and n.nspname in ('organisation', 'site', 'content', 'placement', 'sharing', 'media', 'fact', 'critical', 'notice')
    loop
        execute format($t$
            create trigger turns after insert or update on %s for each row
            when (new.valid_from > now() or (new.valid_until > now() and new.valid_until < 'infinity'))
            execute function journal.note_turn()
            $t$, dated.name);
        execute format($t$
            insert into journal.turn (at)
            select at from (select valid_from as at from %1$s union select valid_until from %1$s) as dated
            where at > now() and at < 'infinity' on conflict do nothing
            $t$, dated.name);
    end loop;
end $$;

-- A professional's word counts from when it was given.
create function journal.note_approval() returns trigger language plpgsql as $$
begin
    insert into journal.turn (at) values (new.approved_at) on conflict do nothing;
    return null;
end $$;
create trigger turns after insert on approval.approval for each row
    when (new.approved_at > clock_timestamp() and isfinite(new.approved_at)) execute function journal.note_approval();
insert into journal.turn (at) select approved_at from approval.approval where approved_at > now() and isfinite(approved_at)
    on conflict do nothing;
