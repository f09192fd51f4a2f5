-- Something that waits for a person. It is closed by somebody who says why, and stays.
create table task (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  kind           text not null check (kind ~ '^[A-Z_]{1,40}$'),
  what           text not null check (length(what) between 1 and 200),
  detail         text not null default '' check (length(detail) <= 1000),
  participant_id uuid,
  enrolment_id   uuid,
  cohort_id      uuid not null,
  session_id     uuid,
  owner_id       uuid,
  due_at         timestamptz not null,
  opened_by      uuid not null,
  opened_at      timestamptz not null,
  doubted_at     timestamptz,
  closed_by      uuid,
  closed_at      timestamptz,
  outcome        text check (outcome in ('DONE', 'NOT_NEEDED', 'NOT_POSSIBLE')),
  reason         text not null default '' check (length(reason) <= 500),
  version        integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id),
  foreign key (tenant_id, enrolment_id, cohort_id) references enrolment (tenant_id, id, cohort_id),
  foreign key (tenant_id, cohort_id) references cohort (tenant_id, id),
  foreign key (tenant_id, session_id, cohort_id) references session (tenant_id, id, cohort_id),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, opened_by) references staff_member (tenant_id, id),
  foreign key (tenant_id, closed_by) references staff_member (tenant_id, id),
  check (enrolment_id is null or participant_id is not null),
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (outcome is null)),
  check (closed_at is null or length(reason) > 0)
);
create index task_by_due on task (tenant_id, due_at, id) where closed_at is null;
create index task_of_owner on task (tenant_id, owner_id) where closed_at is null;
create index task_by_closing on task (tenant_id, closed_at, id) where closed_at is not null;
create index task_of_participant on task (tenant_id, participant_id);

-- However many registers are taken at once, somebody is rung about their absences once; and once for each session.
create unique index one_open_rescue on task (tenant_id, enrolment_id) where kind = 'RESCUE' and closed_at is null;
create unique index one_rescue_of_session on task (tenant_id, enrolment_id, session_id) where kind = 'RESCUE';
call wall('task', 'select, insert');
grant update (owner_id, due_at, doubted_at, closed_by, closed_at, outcome, reason, version) on task to ${app};

-- What happened to a task after it was opened.
create table task_step (
  tenant_id text not null references clinic (key),
  id        uuid not null,
  task_id   uuid not null,
  kind      text not null check (kind in ('HANDED_ON', 'AGAIN', 'DOUBTED', 'RENEWED', 'PUT_OFF')),
  by_id     uuid not null,
  owner_id  uuid,
  words     text not null default '' check (length(words) <= 300),
  at        timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id),
  foreign key (tenant_id, by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id)
);
create index task_step_of_task on task_step (tenant_id, task_id, at);
call wall('task_step', 'select, insert');
