-- The walls: a clinic owns its rows, and row-level security keeps it so below the application.
create extension if not exists btree_gist;

create function app_tenant() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '');

-- Puts a table of a clinic behind its wall; every later migration calls it for every table that a clinic owns.
create procedure wall(owned regclass, grants text default 'select, insert, update, delete')
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', owned);
  execute format('alter table %s force row level security', owned);
  execute format('create policy own_clinic on %s using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())', owned);
  execute format('grant %s on %s to ${app}', grants, owned);
end $$;
revoke execute on procedure wall from public;

create table clinic (
  key        text primary key check (key ~ '^[a-z][a-z0-9-]{0,39}$'),
  name       text not null check (length(name) between 1 and 100),
  zone       text not null,
  nation     text not null check (nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
  issuer     text not null unique check (length(issuer) between 1 and 300),
  client_id  text not null default 'pacewell',
  colour     text not null default '#0e5f5b' check (colour ~ '^#[0-9a-f]{6}$'),
  open       boolean not null default true,
  opened_at  timestamptz not null,
  version    integer not null default 0
);
grant select, insert, update on clinic to ${app};

create table site (
  tenant_id  text not null references clinic (key),
  id         uuid not null,
  name       text not null check (length(name) between 1 and 100),
  address    text not null default '',
  directions text not null default '',
  version    integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
call wall('site');

create table room (
  tenant_id text not null references clinic (key),
  id        uuid not null,
  site_id   uuid not null,
  name      text not null check (length(name) between 1 and 100),
  seats     integer not null check (seats between 1 and 500),
  version   integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, site_id, name),
  foreign key (tenant_id, site_id) references site (tenant_id, id)
);
call wall('room');

-- Days on which the clinic, or one of its sites, gives no sessions.
create table closure (
  tenant_id text not null references clinic (key),
  id        uuid not null,
  site_id   uuid,
  first_day date not null,
  last_day  date not null,
  reason    text not null check (length(reason) between 1 and 200),
  version   integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, site_id) references site (tenant_id, id),
  check (last_day >= first_day)
);
create index closure_days on closure (tenant_id, last_day);
call wall('closure');

-- Who read or wrote what, and whose. Insert only: the serving role can neither change nor remove a row. The mac is made
-- with a key that the database does not hold, so an edited row shows; a seal chains what a stretch of time holds, so a
-- removed or added row shows as well.
create table trail (
  tenant_id  text not null references clinic (key),
  id         uuid not null,
  at         timestamptz not null,
  actor_id   uuid,
  actor      text not null,
  action     text not null,
  subject    text not null,
  subject_id uuid,
  whose      uuid[] not null,
  request    text not null,
  mac        bytea not null,
  primary key (tenant_id, id)
);
create index trail_by_time on trail (tenant_id, at);
create index trail_of_participant on trail using gin (whose);
call wall('trail', 'select, insert');

create table trail_seal (
  tenant_id text not null references clinic (key),
  number    integer not null check (number >= 1),
  upto      timestamptz not null,
  entries   integer not null,
  chain     bytea not null,
  primary key (tenant_id, number)
);
call wall('trail_seal', 'select, insert');

-- The platform's own jobs; which clinic a job works for is named when it runs.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
grant select, insert, update, delete on scheduled_tasks to ${app};

-- One effect and the same answer for a write that is sent again under its key.
create table idempotency (
  tenant_id    text not null references clinic (key),
  person_id    uuid not null,
  key          text not null check (length(key) between 1 and 200),
  request_hash text not null,
  status       integer,
  body         text,
  headers      text,
  at           timestamptz not null,
  primary key (tenant_id, person_id, key)
);
call wall('idempotency');
