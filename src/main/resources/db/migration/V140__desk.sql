-- What the desk's lists read: which texts are being written, without their words.
create view content.drafts as
select id as draft, document, language, lane, based_on, revision, author, updated, body ->> 'title' as title
from content.draft;

-- Which node of which site changes which national text.
create view sharing.change_sets as
select document, site, node, subject from sharing.local_change;
