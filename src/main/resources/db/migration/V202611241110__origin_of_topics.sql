-- A topic may come from another clinic with a programme: its name is all that is known of that clinic here.
alter table topic add column origin_name text not null default '' check (length(origin_name) <= 150);
