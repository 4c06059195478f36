-- Data outlives code: what must never change is held by the database, whatever the code does.
create schema history;

create function history.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'A row of %.% never changes', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;
-- Of a dated row only its end may be set, once.
create function history.only_end() returns trigger language plpgsql as $$
begin
    if old.valid_until <> 'infinity' or to_jsonb(old) - 'valid_until' <> to_jsonb(new) - 'valid_until' then
        raise exception 'Of a row of %.% only the end may be set, once', tg_table_schema, tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
