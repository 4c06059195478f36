-- An ad that could not be read is asked for again after longer and longer pauses, until no ad can be that old.
alter table vacancy.heard add column since timestamptz not null default now();
comment on column vacancy.heard.failed is 'each time, it is left alone for twice as long';
