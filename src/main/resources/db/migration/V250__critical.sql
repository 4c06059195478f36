-- What was dangerously wrong in a national text, what readers are warned of until each site has put its own words right, and who
-- has answered.
create schema critical;

create table critical.error (
    id       uuid primary key default uuidv7(),
    document uuid not null references content.document,
    act      text not null check (act in ('correction', 'withdrawal')),
    -- for those who work with the text
    wrong    text not null check (wrong ~ '\S' and char_length(wrong) <= 2000),
    -- for readers, per language; bokmål is there for everybody. Of a withdrawal: why the text is gone
    warning  jsonb not null check (warning ->> 'nb' ~ '\S'),
    -- whether the national chapter stands in the place of local words until the site has looked at them
    forced   boolean not null,
    told_by  uuid not null,
    told_at  timestamptz not null,
    -- when somebody else must have looked at it
    review_due timestamptz not null check (review_due > told_at)
);
create index error_document on critical.error (document, told_at);
create trigger error_never_changes before update or delete on critical.error
    for each row execute function history.refuse();
create trigger error_never_truncated before truncate on critical.error
    for each statement execute function history.refuse();

-- The edition that mends it in each language, and the one that was wrong.
create table critical.correction (
    error    uuid not null references critical.error,
    language text not null,
    edition  uuid not null unique references content.edition,
    wrong    uuid not null references content.edition,
    primary key (error, language)
);
create trigger correction_never_changes before update or delete on critical.correction
    for each row execute function history.refuse();

-- What readers are warned of, where the correction could not be made by itself.
create table critical.warning (
    id          uuid primary key default uuidv7(),
    error       uuid not null references critical.error,
    -- replaced: a node says the chapter in its own words; variant: the site shows another text; older: the site's edition has not
    -- what is corrected; language: this language was not corrected
    cause       text not null check (cause in ('replaced', 'variant', 'older', 'language')),
    -- who must look at it; null where nobody but the national editors can
    site        uuid references site.site check ((site is null) = (cause = 'language')),
    -- the text on whose pages it stands, or which these pages show
    document    uuid not null references content.document,
    -- whose words replace the chapter
    node        uuid references organisation.node check ((node is not null) = (cause = 'replaced')),
    -- the document of those words, or the variant
    changes     uuid references content.document,
    -- the edition of the words that may be wrong: local changes, or the older edition
    said        uuid references content.edition,
    -- of those words; null for every language
    language    text,
    -- the national chapter and what it answers; null for the page as a whole
    chapter     text,
    role        text,
    forced      boolean not null default false check (not forced or cause = 'replaced'),
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create index warning_document on critical.warning (document, valid_from);
create index warning_open on critical.warning (error, site) where valid_until = 'infinity';
create index warning_changes on critical.warning (changes) where valid_until = 'infinity';
create trigger warning_only_end before update on critical.warning for each row execute function history.only_end();
create trigger warning_never_deleted before delete on critical.warning
    for each row execute function history.refuse();
create trigger warning_never_truncated before truncate on critical.warning
    for each statement execute function history.refuse();

-- A site has seen it, and says what it did with words of its own.
create table critical.acknowledgement (
    error           uuid not null references critical.error,
    site            uuid not null references site.site,
    what            text not null check (what in ('seen', 'kept', 'edited', 'national')),
    reason          text not null default '' check (char_length(reason) <= 1000),
    acknowledged_by uuid not null,
    acknowledged_at timestamptz not null,
    -- Whoever comes second is told who did it.
    primary key (error, site),
    -- Words that stand beside a national correction stand for a reason.
    check (what <> 'kept' or reason ~ '\S')
);
create trigger acknowledgement_never_changes before update or delete on critical.acknowledgement
    for each row execute function history.refuse();
create trigger acknowledgement_never_truncated before truncate on critical.acknowledgement
    for each statement execute function history.refuse();

-- Four eyes, afterwards. Nothing is undone by it: who disagrees gives the others something to do.
create table critical.review (
    error       uuid primary key references critical.error,
    agrees      boolean not null,
    words       text not null default '' check (char_length(words) <= 2000),
    reviewed_by uuid not null,
    reviewed_at timestamptz not null,
    check (agrees or words ~ '\S')
);
create function critical.other_eyes() returns trigger language plpgsql as $$
begin
    if new.reviewed_by = (select told_by from critical.error where id = new.error) then
        raise exception 'Nobody reviews their own critical act' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger review_other_eyes before insert on critical.review
    for each row execute function critical.other_eyes();
create trigger review_never_changes before update or delete on critical.review
    for each row execute function history.refuse();

-- What came of a review that disagreed.
create table critical.settlement (
    error      uuid primary key references critical.review,
    words      text not null check (words ~ '\S' and char_length(words) <= 2000),
    settled_by uuid not null,
    settled_at timestamptz not null
);
create trigger settlement_never_changes before update or delete on critical.settlement
    for each row execute function history.refuse();

-- A withdrawn text that is shown again.
create table critical.restoration (
    error       uuid primary key references critical.error,
    restored_by uuid not null,
    restored_at timestamptz not null
);
create trigger restoration_never_changes before update or delete on critical.restoration
    for each row execute function history.refuse();

create view critical.errors as
select e.id as error, e.document, e.act, e.wrong, e.warning, e.forced, e.told_by, e.told_at, e.review_due,
       r.agrees, r.words, r.reviewed_by, r.reviewed_at, s.words as settled, s.settled_by, s.settled_at,
       o.restored_by, o.restored_at
from critical.error e
left join critical.review r on r.error = e.id
left join critical.settlement s on s.error = e.id
left join critical.restoration o on o.error = e.id;

create view critical.corrections as select error, language, edition, wrong from critical.correction;
create view critical.warnings as
select w.id, w.error, w.cause, w.site, w.document, w.node, w.changes, w.said, w.language, w.chapter, w.role, w.forced,
       w.valid_from, w.valid_until, e.warning, e.document as text
from critical.warning w join critical.error e on e.id = w.error;
create view critical.acknowledgements as
select error, site, what, reason, acknowledged_by, acknowledged_at from critical.acknowledgement;

-- Every site that used the text then, or has words of its own that readers are warned of, is told and must answer: derived, so
-- that nobody is forgotten.
create view critical.asked as
select e.id as error, e.document, e.act, e.told_at, w.site, k.what, k.reason, k.acknowledged_by, k.acknowledged_at,
       exists (select from sharing.adoptions b where b.site = w.site and b.valid_until = 'infinity'
               and (b.document = e.document or b.variant = e.document))
       or exists (select from critical.warning o where o.error = e.id and o.site = w.site and o.valid_until = 'infinity')
           as uses
from critical.error e
cross join lateral (
    select a.site from sharing.adoptions a
    where (a.document = e.document or a.variant = e.document) and a.valid_from <= e.told_at and a.valid_until > e.told_at
    union
    select v.site from critical.warning v where v.error = e.id and v.site is not null) w
left join critical.acknowledgement k on k.error = e.id and k.site = w.site;

-- Local words that a site has kept beside a national edition, and why; and who has been asked to look at a change.
create view movedon.kept_words as
select site, text, language, edition, reason, decided_by, decided_at from movedon.chapter_decision where decision = 'kept'
union all
select site, document, language, edition, reason, handled_by, handled_at from movedon.handling where decision = 'kept';
create view movedon.assigned as
select site, document, language, edition, assignee from movedon.assignment where valid_until = 'infinity';

create view placement.trash as
select site, document, path, why, valid_from, valid_until from placement.trashed;

-- For whoever copies texts: what may not be shown any more, on which site, and why.
create view critical.tombstones as
select e.id as error, e.document, t.site, t.path, e.warning as why, e.told_at as since
from critical.error e
join placement.trash t on t.document = e.document and t.valid_from = e.told_at and t.valid_until = 'infinity'
where e.act = 'withdrawal';
