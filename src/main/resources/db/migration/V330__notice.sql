-- Messages over many pages: beredskap, drift, information.
create schema notice;

-- The continuity of one notice through all that is said in it. Its area never changes; what it covers within the area may.
create table notice.notice (
    id       uuid primary key,
    area     text not null check (area in ('all', 'region', 'site')),
    region   text,
    site     uuid references site.site,
    -- the end of the address of its explanation; links and printed leaflets keep it, so it never changes
    slug     text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    added_by uuid not null,
    added    timestamptz not null,
    unique (id, area),
    constraint notice_has_one_area check ((area = 'region') = (region is not null) and (area = 'site') = (site is not null))
);
create index notice_site on notice.notice (site);

-- What is said in a notice in a period. A change of words, of type or of time is a new row: the page of last March shows the notice
-- of last March.
create table notice.said (
    id          uuid primary key default uuidv7(),
    notice      uuid not null,
    area        text not null,
    grade       text not null check (grade in ('red', 'yellow', 'green', 'serious', 'noticeable', 'minor', 'info')),
    -- empty: the whole area; else these pages of the site, or the branch that begins at the only one
    paths       text[] not null default '{}',
    below       boolean not null default false,
    body        jsonb not null,
    shown_from  timestamptz not null,
    shown_until timestamptz not null default 'infinity',
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    foreign key (notice, area) references notice.notice (id, area),
    constraint said_ends_after_it_begins check (shown_until >= shown_from),
    -- A forgotten notice stands for years. Only who runs an emergency cannot know when it is over.
    constraint only_an_emergency_is_open check (shown_until < 'infinity' or grade in ('red', 'yellow', 'green')),
    constraint only_a_site_has_pages check (area = 'site' or paths = '{}'),
    constraint a_branch_has_one_beginning check (not below or cardinality(paths) = 1),
    constraint said_has_words check (jsonb_typeof(body -> 'words') = 'object' and body -> 'words' <> '{}'),
    -- A link that runs script would run it on every page of every hospital.
    constraint link_leads_to_a_page check (coalesce(body ->> 'link', '') ~ '^(https?://[^[:space:]]+|/([^/[:space:]][^[:space:]]*)?|)$')
);
-- A notice says one thing at a time.
create unique index said_open on notice.said (notice) where valid_until = 'infinity';
-- What is neither over nor replaced is found without looking at all that was: every page asks.
create index said_not_over on notice.said (least(valid_until, shown_until));
create index said_at on notice.said (notice, valid_from);

create trigger notice_never_changes before update or delete on notice.notice for each row execute function history.refuse();
create trigger notice_never_truncated before truncate on notice.notice for each statement execute function history.refuse();
create trigger said_only_end before update on notice.said for each row execute function history.only_end();
create trigger said_never_deleted before delete on notice.said for each row execute function history.refuse();
create trigger said_never_truncated before truncate on notice.said for each statement execute function history.refuse();

create view notice.dated as
select n.id as notice, n.area, n.region, n.site, n.slug, s.id as said, s.grade, s.paths, s.below, s.body,
       s.shown_from, s.shown_until, s.said_by, s.valid_from, s.valid_until
from notice.notice n join notice.said s on s.notice = n.id;

-- Words that are written before anybody needs them, by name. Saved again under the same name they are said anew.
create table notice.template (
    id          uuid primary key default uuidv7(),
    area        text not null check (area in ('all', 'region', 'site')),
    region      text,
    site        uuid references site.site,
    name        text not null check (name ~ '\S'),
    grade       text not null check (grade in ('red', 'yellow', 'green', 'serious', 'noticeable', 'minor', 'info')),
    body        jsonb not null check (body -> 'words' <> '{}'),
    said_by     uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    constraint template_has_one_area check ((area = 'region') = (region is not null) and (area = 'site') = (site is not null))
);
create unique index template_open on notice.template (area, region, site, lower(name)) nulls not distinct
    where valid_until = 'infinity';
create trigger template_only_end before update on notice.template for each row execute function history.only_end();
create trigger template_never_deleted before delete on notice.template for each row execute function history.refuse();
create trigger template_never_truncated before truncate on notice.template for each statement execute function history.refuse();

-- What somebody looks at before it is published. Nobody reads it after some days, and then it goes.
create table notice.trial (
    id      uuid primary key default uuidv7(),
    -- the notice it would be, which need not be there yet
    notice  uuid not null,
    area    text not null,
    region  text,
    site    uuid references site.site,
    grade   text not null,
    body    jsonb not null,
    made_by uuid not null,
    made    timestamptz not null
);
create index trial_made on notice.trial (made);

-- Texts to begin from when there is no time to write. The national administrator changes them as any other.
insert into notice.template (area, name, grade, body, said_by, valid_from)
select 'all', name, grade, jsonb_build_object('link', '', 'words', jsonb_build_object(
           'nb', jsonb_build_object('title', nb_title, 'text', nb_text, 'linkLabel', '', 'explanation', nb_more),
           'nn', jsonb_build_object('title', nn_title, 'text', nn_text, 'linkLabel', '', 'explanation', nn_more),
           'en', jsonb_build_object('title', en_title, 'text', en_text, 'linkLabel', '', 'explanation', en_more))),
       '00000000-0000-0000-0000-000000000000', now()
from (values
    ('Rød beredskap', 'red',
     'Sykehuset er i rød beredskap',
     'Har du time i dag, kan den bli utsatt. Vi kontakter deg hvis det gjelder deg. Ved fare for liv: ring 113.',
     E'Vi tar imot mange skadde eller alvorlig syke på kort tid.\n\n- Har du time i dag: møt som avtalt hvis du ikke hører noe annet.\n- Er du pårørende: ring ikke akuttmottaket. Vi kontakter nærmeste pårørende.\n- Trenger du hjelp som ikke haster: ring fastlegen din, eller legevakten på 116 117.',
     'Sjukehuset er i raud beredskap',
     'Har du time i dag, kan ho bli utsett. Vi kontaktar deg om det gjeld deg. Ved fare for liv: ring 113.',
     E'Vi tek imot mange skadde eller alvorleg sjuke på kort tid.\n\n- Har du time i dag: møt som avtalt om du ikkje høyrer noko anna.\n- Er du pårørande: ring ikkje akuttmottaket. Vi kontaktar næraste pårørande.\n- Treng du hjelp som ikkje hastar: ring fastlegen din, eller legevakta på 116 117.',
     'The hospital is on red alert',
     'If you have an appointment today, it may be postponed. We will contact you if it concerns you. If life is in danger: call 113.',
     E'We are receiving many injured or seriously ill people in a short time.\n\n- If you have an appointment today: come as agreed unless you hear from us.\n- If you are next of kin: please do not call the emergency department. We contact the closest next of kin.\n- If you need help that is not urgent: call your GP, or the out-of-hours service on 116 117.'),
    ('Gul beredskap', 'yellow',
     'Sykehuset er i gul beredskap',
     'Vi forbereder oss på å ta imot flere pasienter enn vanlig. Møt til timen som avtalt hvis du ikke hører noe annet.', '',
     'Sjukehuset er i gul beredskap',
     'Vi førebur oss på å ta imot fleire pasientar enn vanleg. Møt til timen som avtalt om du ikkje høyrer noko anna.', '',
     'The hospital is on yellow alert',
     'We are preparing to receive more patients than usual. Come to your appointment as agreed unless you hear from us.', ''),
    ('Besøksstans', 'yellow',
     'Ikke besøk på sykehuset nå',
     'Det er mye smitte, og vi tar dessverre ikke imot besøk. Snakk med avdelingen hvis den du vil besøke, er alvorlig syk eller er et barn.', '',
     'Ikkje besøk på sjukehuset no',
     'Det er mykje smitte, og vi tek diverre ikkje imot besøk. Snakk med avdelinga om den du vil besøkje, er alvorleg sjuk eller er eit barn.', '',
     'No visits to the hospital at present',
     'There is a lot of infection, and we cannot receive visitors. Speak to the ward if the person you want to visit is seriously ill or is a child.', ''),
    ('Ekstremvær', 'yellow',
     'Det er ventet ekstremvær',
     'Veier kan bli stengt. Kommer du ikke fram til timen, ring nummeret i innkallingen. Du må ikke betale gebyr når været hindrer deg.', '',
     'Det er venta ekstremvêr',
     'Vegar kan bli stengde. Kjem du ikkje fram til timen, ring nummeret i innkallinga. Du må ikkje betale gebyr når vêret hindrar deg.', '',
     'Extreme weather is expected',
     'Roads may be closed. If you cannot get to your appointment, call the number in your letter. You pay no fee when the weather stops you.', ''),
    ('Telefonene er nede', 'serious',
     'Telefonene våre virker ikke',
     'Vi arbeider med å rette feilen. Ved fare for liv: ring 113. Haster det, ring legevakten på 116 117.', '',
     'Telefonane våre verkar ikkje',
     'Vi arbeider med å rette feilen. Ved fare for liv: ring 113. Hastar det, ring legevakta på 116 117.', '',
     'Our telephones are not working',
     'We are working to correct the fault. If life is in danger: call 113. If it is urgent, call the out-of-hours service on 116 117.', ''),
    ('Streik', 'serious',
     'Streik på sykehuset',
     'Noen timer og operasjoner blir utsatt. Møt som avtalt hvis du ikke hører noe annet. Øyeblikkelig hjelp går som vanlig.', '',
     'Streik på sjukehuset',
     'Nokre timar og operasjonar blir utsette. Møt som avtalt om du ikkje høyrer noko anna. Augeblikkeleg hjelp går som vanleg.', '',
     'Strike at the hospital',
     'Some appointments and operations are postponed. Come as agreed unless you hear from us. Emergency care is as usual.', ''),
    ('Planlagt vedlikehold', 'minor',
     'Vedlikehold av nettsidene',
     'I natt kan noen av sidene være borte en liten stund.', '',
     'Vedlikehald av nettsidene',
     'I natt kan nokre av sidene vere borte ei lita stund.', '',
     'Maintenance of our website',
     'Tonight some pages may be unavailable for a short while.', ''),
    ('Tomt for …', 'noticeable',
     'Vi er tomme for …',
     'Det gjelder … Ring oss før du kommer, på …', '',
     'Vi er tomme for …',
     'Det gjeld … Ring oss før du kjem, på …', '',
     'We have run out of …',
     'It concerns … Please call us before you come, on …', '')
) as given (name, grade, nb_title, nb_text, nb_more, nn_title, nn_text, nn_more, en_title, en_text, en_more);
