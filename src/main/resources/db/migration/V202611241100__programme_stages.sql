-- A programme runs in stages, each with a rhythm of its own: four days a week, then monthly, then reviews.
create table stage (
  tenant_id    text not null references clinic (key),
  id           uuid not null,
  programme_id uuid not null,
  number       integer not null check (number >= 1),
  name         text not null default '' check (length(name) <= 150),
  rhythm       text not null check (rhythm in ('WEEKLY', 'MONTHLY', 'REVIEW', 'ONE_TO_ONE')),
  every        integer not null default 1 check (every between 1 and 12),
  wait_weeks   integer not null default 0 check (wait_weeks between 0 and 52),
  weekdays     text[] not null default '{}',
  times        time[] not null default '{}',
  primary key (tenant_id, id),
  unique (tenant_id, id, programme_id),
  unique (tenant_id, programme_id, number) deferrable initially deferred,
  foreign key (tenant_id, programme_id) references programme (tenant_id, id)
);
call wall('stage');

-- What was planned so far has one stage. The wall binds the owner of the tables too, so it opens here.
alter table programme no force row level security;
alter table module no force row level security;
alter table stage no force row level security;
insert into stage (tenant_id, id, programme_id, number, rhythm) select tenant_id, id, id, 1, 'WEEKLY' from programme;

alter table module
  add column stage_id     uuid,
  add column mode         text not null default 'IN_PERSON' check (mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
  add column essential    boolean not null default false,
  add column disciplines  text[] not null default '{}',
  add column after_amount integer check (after_amount between 1 and 104),
  add column after_unit   text check (after_unit in ('WEEKS', 'MONTHS')),
  add check ((after_amount is null) = (after_unit is null));
update module set stage_id = programme_id;
alter table module
  alter column stage_id set not null,
  add foreign key (tenant_id, stage_id, programme_id) references stage (tenant_id, id, programme_id),
  drop constraint module_tenant_id_programme_id_number_key,
  add unique (tenant_id, programme_id, number) deferrable initially deferred;
create index module_of_stage on module (tenant_id, stage_id);

alter table stage force row level security;
alter table module force row level security;
alter table programme force row level security;

alter table segment
  add column lead      text,
  add column materials text not null default '',
  drop constraint segment_tenant_id_module_id_number_key,
  add unique (tenant_id, module_id, number) deferrable initially deferred;

-- Who may still join, what counts as having completed it, when people are asked how they are.
alter table programme
  add column join_until     integer check (join_until >= 1),
  add column complete_with  integer check (complete_with >= 1),
  add column measure_points text[] not null default '{}',
  add column retired_at     timestamptz;
create unique index one_draft_of_a_programme on programme (tenant_id, key) where published_at is null;
