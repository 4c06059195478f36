-- What the desk's lists read: which texts are being written, without their words.
create view content.drafts as
select d.id as draft, d.document, d.language, d.lane, d.based_on, d.revision, s.author, s.saved_at as updated,
       s.body ->> 'title' as title
from content.draft d
join content.saved s on s.draft = d.id and s.revision = d.revision;

-- Which node of which site changes which national text.
create view sharing.change_sets as
select document, site, node, subject from sharing.local_change;
