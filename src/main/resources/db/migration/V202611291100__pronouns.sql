-- How somebody is spoken of, in their own words; empty when they were not asked or would rather not say.
alter table participant add column pronouns text not null default '' check (length(pronouns) <= 100);
