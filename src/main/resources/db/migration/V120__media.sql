-- Pictures and documents, with the rights to show them and the consent of those who are in them.
create schema media;

-- The continuity of one picture or document through its files and what is said of it.
create table media.asset (
    id         uuid primary key default uuidv7(),
    site       uuid not null references site.site,
    kind       text not null check (kind in ('picture', 'document')),
    created_by uuid not null,
    created    timestamptz not null,
    unique (id, kind)
);
create index asset_site on media.asset (site, created);

-- One file of an asset. A replacement is a further file: the page of last March shows the file of last March.
create table media.file (
    asset    uuid not null,
    kind     text not null,
    number   int not null check (number > 0),
    -- of the bytes as they are kept, and the name they are kept under
    sha256   text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- of the bytes as they were handed in, so that the same file is recognised
    received text not null check (received ~ '^[0-9a-f]{64}$'),
    type     text not null,
    name     text not null check (name <> ''),
    bytes    bigint not null check (bytes > 0),
    width    int check (width between 1 and 20000),
    height   int check (height between 1 and 20000),
    pages    int check (pages > 0),
    -- whether a PDF says that it is tagged for those who listen to it; null where nobody can tell
    tagged   boolean,
    added_by uuid not null,
    added    timestamptz not null,
    primary key (asset, number),
    foreign key (asset, kind) references media.asset (id, kind),
    -- A page must know how much room a picture takes before it is there.
    check ((kind = 'picture') = (width is not null and height is not null))
);
create index file_received on media.file (received);

-- Which file of an asset is shown.
create table media.head (
    id          bigint generated always as identity primary key,
    asset       uuid not null,
    number      int not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    foreign key (asset, number) references media.file (asset, number)
);
create unique index head_open on media.head (asset) where valid_until = 'infinity';
create index head_at on media.head (asset, valid_from);

-- The last day counts to its end, where the hospitals are. Immutable because it reads no setting: digits and a named zone.
create function media.end_of(day text) returns timestamptz language sql immutable as $$
    select (make_date(substr(day, 1, 4)::int, substr(day, 6, 2)::int, substr(day, 9, 2)::int) + 1)::timestamp
           at time zone 'Europe/Oslo'
$$;

-- The instant from which an asset that is described like this may not be shown: a consent or a licence runs out, or it was
-- taken away. Derived, so that nothing has to happen at that instant, and nothing can be forgotten.
create function media.shown_until(body jsonb) returns timestamptz language sql immutable as $$
    select case when body ? 'takenAway' then '-infinity'::timestamptz else least(
        coalesce(media.end_of(body #>> '{consent,expires}'), 'infinity'),
        coalesce(media.end_of(body #>> '{rights,expires}'), 'infinity')) end
$$;

create function media.inside(crops jsonb) returns boolean language sql immutable as $$
    select coalesce(bool_and((c ->> 'x')::float8 >= 0 and (c ->> 'y')::float8 >= 0
                             and (c ->> 'width')::float8 > 0 and (c ->> 'height')::float8 > 0
                             and (c ->> 'x')::float8 + (c ->> 'width')::float8 <= 1.000001
                             and (c ->> 'y')::float8 + (c ->> 'height')::float8 <= 1.000001), true)
    from jsonb_each(coalesce(crops, '{}')) as crop (ratio, c)
$$;

-- What is known of an asset in a period: title, alternative texts, credit, rights, consent, focal point, crops.
create table media.described (
    id           bigint generated always as identity primary key,
    asset        uuid not null,
    kind         text not null,
    body         jsonb not null,
    title        text generated always as (body ->> 'title') stored check (title <> ''),
    shown_until  timestamptz generated always as (media.shown_until(body)) stored,
    described_by uuid not null,
    valid_from   timestamptz not null,
    valid_until  timestamptz not null default 'infinity' check (valid_until >= valid_from),
    foreign key (asset, kind) references media.asset (id, kind),
    -- Nobody's face is shown before somebody has said that they agreed, or why that need not be asked.
    constraint consent_is_answered check (kind <> 'picture' or body ? 'consent'),
    constraint consent_says_how_long check (body #>> '{consent,type}' is distinct from 'given'
        or (body #>> '{consent,expires}' is not null and coalesce(body #>> '{consent,reference}', '') <> '')),
    constraint no_consent_says_why check (body #>> '{consent,type}' is distinct from 'not-needed'
        or coalesce(body #>> '{consent,reason}', '') <> ''),
    -- Whoever holds the rights can be asked; without a name nobody can.
    constraint rights_have_a_holder check (coalesce(body #>> '{rights,holder}', '') <> ''),
    constraint focus_inside check (not body ? 'focus'
        or ((body #>> '{focus,x}')::float8 between 0 and 1 and (body #>> '{focus,y}')::float8 between 0 and 1)),
    constraint crops_inside check (media.inside(body -> 'crops')),
    -- The law asks for accessible documents; where one is not, it must be known why.
    constraint not_accessible_says_why check (body #>> '{accessibility,type}' is distinct from 'not-accessible'
        or coalesce(body #>> '{accessibility,reason}', '') <> ''),
    constraint taken_away_says_why check (body ->> 'takenAway' is null or body ->> 'takenAway' <> '')
);
create unique index described_open on media.described (asset) where valid_until = 'infinity';
create index described_at on media.described (asset, valid_from);
create index described_shown_until on media.described (shown_until) where valid_until = 'infinity';

-- That readers' caches and feeds were told of a picture whose time had run out. Once for each description.
create table media.announced (
    described bigint primary key references media.described,
    at        timestamptz not null
);

-- Which picture stood on a page in March can only be told if nothing here is written over.
create trigger asset_never_changes before update or delete on media.asset for each row execute function history.refuse();
create trigger file_never_changes before update or delete on media.file for each row execute function history.refuse();
create trigger head_only_end before update on media.head for each row execute function history.only_end();
create trigger head_never_deleted before delete on media.head for each row execute function history.refuse();
create trigger described_never_deleted before delete on media.described for each row execute function history.refuse();

-- As history.only_end, without the generated columns: they are not yet made when this is asked.
create function media.only_end() returns trigger language plpgsql as $$
begin
    if old.valid_until <> 'infinity'
       or to_jsonb(old) - '{valid_until,title,shown_until}'::text[] <> to_jsonb(new) - '{valid_until,title,shown_until}'::text[] then
        raise exception 'Of a row of %.% only the end may be set, once', tg_table_schema, tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger described_only_end before update on media.described for each row execute function media.only_end();

-- Each asset as it was in each period: one row at any instant, its description null before the first.
create view media.dated as
select a.id as asset, a.site, a.kind, a.created_by, a.created, f.number, f.sha256, f.received, f.type, f.name, f.bytes,
       f.width, f.height, f.pages, f.tagged, f.added, d.body, d.title, d.shown_until,
       greatest(h.valid_from, d.valid_from) as valid_from, least(h.valid_until, d.valid_until) as valid_until
from media.asset a
join media.head h on h.asset = a.id
join media.file f on f.asset = h.asset and f.number = h.number
join lateral (
    select body, title, shown_until, valid_from, valid_until from media.described where asset = a.id
    union all
    select null, null, null, '-infinity', coalesce((select min(valid_from) from media.described where asset = a.id), 'infinity')
) d on d.valid_from < h.valid_until and h.valid_from < d.valid_until;

-- What the texts of an edition point to, so that it can be asked where a picture is shown.
create table content.reference (
    edition uuid not null references content.edition,
    -- picture and attachment: a block; link: words that lead to the file
    kind    text not null check (kind in ('picture', 'attachment', 'link')),
    target  uuid not null,
    primary key (edition, target, kind)
);
create index reference_target on content.reference (target);
create trigger reference_never_changes before update or delete on content.reference
    for each row execute function history.refuse();

create view content.references as select edition, kind, target from content.reference;

-- Where what a text points to can be seen: on the site whose text it is, on every site that shows a national text, and where a
-- node's local changes stand.
create view sharing.uses as
select r.target, r.kind, p.site, p.path, h.document, h.language, h.title, h.edition,
       greatest(h.valid_from, p.valid_from) as valid_from, least(h.valid_until, p.valid_until) as valid_until
from content.references r
join content.published h on h.edition = r.edition
join placement.placements p on p.document = h.document and p.site = h.site
    and p.valid_from < h.valid_until and h.valid_from < p.valid_until
union all
select r.target, r.kind, p.site, p.path, s.document, s.language, e.title, s.edition,
       greatest(s.valid_from, p.valid_from), least(s.valid_until, p.valid_until)
from content.references r
join sharing.shown s on s.edition = r.edition
join content.editions e on e.edition = s.edition
join placement.placements p on p.document = s.document and p.site = s.site
    and p.valid_from < s.valid_until and s.valid_from < p.valid_until
union all
select r.target, r.kind, p.site, p.path, c.subject, h.language,
       (select t.title from content.published t
        where t.document = c.subject and t.valid_until = 'infinity' order by t.language <> h.language, t.language limit 1),
       h.edition, greatest(h.valid_from, p.valid_from), least(h.valid_until, p.valid_until)
from content.references r
join content.published h on h.edition = r.edition
join sharing.local_change c on c.document = h.document
join placement.placements p on p.document = c.subject and p.site = c.site
    and p.valid_from < h.valid_until and h.valid_from < p.valid_until;
