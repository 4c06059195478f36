-- What bin/verify-sharing holds against each other.

-- Who wrote what became an edition. Empty where it never was a draft, or where the saves have been pruned.
create view content.writers as
select p.edition, s.author
from content.past_draft p
join content.saved s on s.draft = p.draft
where p.edition is not null
  and not exists (select from content.caught_up c where c.draft = s.draft and c.revision = s.revision)
group by p.edition, s.author;

create view sharing.said_policies as
select site, kind, at_last_date, valid_from, valid_until from sharing.policy;

create view movedon.handlings as
select site, document, language, edition, decision, reason, handled_by, handled_at from movedon.handling;

create view movedon.chapter_decisions as
select site, changes, written, chapter, intent, edition, text, language, number, decision, reason, decided_by, decided_at
from movedon.chapter_decision;
