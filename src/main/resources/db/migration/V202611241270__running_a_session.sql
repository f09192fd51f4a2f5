-- What a facilitator does to run a session, a step after another. A step is never changed; taking one back is a step too.
create table run_step (
  tenant_id  text not null references clinic (key),
  id         uuid not null,
  session_id uuid not null,
  cohort_id  uuid not null,
  number     integer not null check (number > 0),
  kind       text not null check (kind in ('START', 'NEXT', 'SKIP', 'SWAP', 'EXTEND', 'PAUSE', 'RESUME', 'FINISH', 'UNDO')),
  at         timestamptz not null,
  taken_by   uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, session_id, number),
  foreign key (tenant_id, session_id, cohort_id) references session (tenant_id, id, cohort_id),
  foreign key (tenant_id, taken_by) references staff_member (tenant_id, id)
);
call wall('run_step', 'select, insert');

-- What a session gave in the end, in minutes from its start: one row for each stretch of a segment.
create table delivery (
  tenant_id   text not null references clinic (key),
  id          uuid not null,
  session_id  uuid not null,
  cohort_id   uuid not null,
  component   text not null,
  from_minute integer not null check (from_minute >= 0),
  to_minute   integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, session_id, from_minute),
  foreign key (tenant_id, session_id, cohort_id) references session (tenant_id, id, cohort_id),
  check (to_minute > from_minute)
);
create index delivery_of_cohort on delivery (tenant_id, cohort_id);
call wall('delivery', 'select, insert, delete');
