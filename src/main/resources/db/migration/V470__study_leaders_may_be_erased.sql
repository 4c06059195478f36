-- Who is named in a form that readers never saw may be erased from it: whom to ask about the study. All else of a save stays as it was
-- written, and a save that became what readers see stays whole, as what they saw does.
create function study.draft_only_forgets() returns trigger language plpgsql as $$
declare
    contact text[] := array['contact.who', 'contact.email', 'contact.phone'];
begin
    if old.stage <> 'published' and to_jsonb(old) - 'fields' = to_jsonb(new) - 'fields' and new.fields = old.fields - contact then
        return new;
    end if;
    raise exception 'Of a save of a study only whom to ask may be erased, while readers have not seen it'
        using errcode = 'restrict_violation';
end $$;

drop trigger draft_never_changes on study.draft;
create trigger draft_only_forgets before update on study.draft for each row execute function study.draft_only_forgets();
create trigger draft_never_removed before delete or truncate on study.draft
    for each statement execute function history.refuse();

-- Who leads what is asked for each line of a list, and for whoever is erased.
create index led_leader on study.led (leader);
