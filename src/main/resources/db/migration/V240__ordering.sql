-- What hospitals ask the national base for, and what was answered: new pages, changes of a text, variants of it.
create schema ordering;

create table ordering.matter (
    id       uuid primary key default uuidv7(),
    what     text not null check (what in ('order', 'change', 'variant')),
    -- whose people ask
    site     uuid not null references site.site,
    -- the national text it is about; of an order the text that the new one shall replace
    document uuid references content.document,
    -- the order of the diagnosis that this treatment or examination was ordered with
    part_of  uuid references ordering.matter check (part_of <> id),
    title    text not null check (title ~ '\S' and char_length(title) <= 200),
    wish     jsonb not null,
    asked_by uuid not null,
    asked    timestamptz not null default statement_timestamp(),
    check (what = 'order' or document is not null),
    check (what = 'order' or part_of is null)
);
create index matter_site on ordering.matter (site);
create index matter_document on ordering.matter (document);
create index matter_part_of on ordering.matter (part_of);

-- What came of it so far. A row is never rewritten: who decided what, and why, is what the hospital was told.
create table ordering.standing (
    matter      uuid not null references ordering.matter,
    number      int not null check (number > 0),
    state       text not null check (state in
                    ('asked', 'clarifying', 'declined', 'merged', 'accepted', 'done', 'withdrawn')),
    reason      text not null default '' check (char_length(reason) <= 4000),
    merged_into uuid references ordering.matter check (merged_into <> matter),
    concept     uuid references content.concept,
    -- the text that was opened, and where it is written and said
    document    uuid references content.document,
    draft       uuid,
    edition     uuid references content.edition,
    decided_by  uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
    primary key (matter, number),
    -- Nobody is refused without a reason, and what is merged is merged with something.
    check (state <> 'declined' or reason ~ '\S'),
    check (state <> 'merged' or num_nonnulls(merged_into, concept) = 1),
    check (state <> 'accepted' or document is not null)
);
-- It stands in one way at a time: of two who decide at once, one is told that it is decided.
create unique index standing_open on ordering.standing (matter) where valid_until = 'infinity';
create index standing_merged on ordering.standing (merged_into) where valid_until = 'infinity';
create index standing_document on ordering.standing (document) where valid_until = 'infinity';
create index standing_state on ordering.standing (state) where valid_until = 'infinity';

-- Questions and answers, in the order they were written.
create table ordering.remark (
    id      uuid primary key default uuidv7(),
    matter  uuid not null references ordering.matter,
    -- asked by whoever decides, or answered by whoever wants it
    asks    boolean not null,
    words   text not null check (words ~ '\S' and char_length(words) <= 4000),
    author  uuid not null,
    written timestamptz not null default statement_timestamp()
);
create index remark_matter on ordering.remark (matter, written);

-- A variant that shall not be used any more. Each site that uses it goes back to the main text when it has said so itself.
create table ordering.ending (
    document uuid primary key references content.document,
    reason   text not null check (reason ~ '\S' and char_length(reason) <= 4000),
    ended_by uuid not null,
    ended    timestamptz not null default statement_timestamp()
);

create trigger matter_never_changes before update or delete on ordering.matter
    for each row execute function history.refuse();
create trigger matter_never_truncated before truncate on ordering.matter
    for each statement execute function history.refuse();
create trigger standing_only_end before update on ordering.standing
    for each row execute function history.only_end();
create trigger standing_never_removed before delete or truncate on ordering.standing
    for each statement execute function history.refuse();
create trigger remark_never_changes before update or delete on ordering.remark
    for each row execute function history.refuse();
create trigger remark_never_truncated before truncate on ordering.remark
    for each statement execute function history.refuse();
create trigger ending_never_changes before update or delete on ordering.ending
    for each row execute function history.refuse();
create trigger ending_never_truncated before truncate on ordering.ending
    for each statement execute function history.refuse();

create view ordering.matters as
select m.id as matter, m.what, m.site, m.document as subject, m.part_of, m.title, m.wish, m.asked_by, m.asked,
       s.number, s.state, s.reason, s.merged_into, s.concept, s.document, s.draft, s.edition, s.decided_by,
       s.valid_from as since,
       (select r.asks from ordering.remark r where r.matter = m.id order by r.written desc, r.id desc limit 1) as last_asks
from ordering.matter m join ordering.standing s on s.matter = m.id and s.valid_until = 'infinity';

create view ordering.endings as select document, reason, ended_by, ended from ordering.ending;

-- A hospital that writes a national text: its writers may write it and its approvers may vouch for it, in the base, and
-- nothing else there. As with roles, sites and documents are ids: identity stands under the rooms that keep them.
create table identity.authorship (
    id          bigint generated always as identity primary key,
    document    uuid not null,
    -- the site that the text belongs to
    base        uuid not null,
    -- the site of the hospital that writes it
    author      uuid not null check (author <> base),
    given_by    uuid not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from)
);
create unique index authorship_open on identity.authorship (document, author) where valid_until = 'infinity';
create index authorship_author on identity.authorship (author) where valid_until = 'infinity';
create trigger authorship_only_end before update on identity.authorship
    for each row execute function history.only_end();
create trigger authorship_never_removed before delete or truncate on identity.authorship
    for each statement execute function history.refuse();

create view identity.authorships as
select document, base, author, given_by, valid_from, valid_until from identity.authorship;
