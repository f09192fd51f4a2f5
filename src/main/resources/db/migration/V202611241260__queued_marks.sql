-- A mark as a device made it, perhaps without a network, and what became of it when it arrived. Nothing that was sent is
-- dropped: what is not in force was overtaken by the same device, or waits for a person, or was settled by one.
create table queued_mark (
  tenant_id     text not null references clinic (key),
  id            uuid not null,
  session_id    uuid not null,
  cohort_id     uuid not null,
  enrolment_id  uuid not null,
  device        uuid not null,
  number        bigint not null check (number > 0),
  outcome       text not null references outcome (outcome),
  arrived_at    time,
  left_at       time,
  reason        text not null default '' check (length(reason) <= 200),
  seen          uuid,
  made_at       timestamptz not null,
  received_at   timestamptz not null,
  received_from uuid not null,
  arrival       text not null check (arrival in ('TAKEN', 'SAME', 'OVERTAKEN', 'HELD', 'USED', 'LEFT')),
  attendance_id uuid,
  settled_at    timestamptz,
  settled_by    uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id, cohort_id) references session (tenant_id, id, cohort_id),
  foreign key (tenant_id, enrolment_id, cohort_id) references enrolment (tenant_id, id, cohort_id),
  foreign key (tenant_id, attendance_id) references attendance (tenant_id, id),
  foreign key (tenant_id, received_from) references staff_member (tenant_id, id),
  foreign key (tenant_id, settled_by) references staff_member (tenant_id, id),
  check ((settled_at is null) = (settled_by is null)),
  check ((arrival in ('USED', 'LEFT')) = (settled_at is not null))
);
create index queued_mark_of_session on queued_mark (tenant_id, session_id, device);
call wall('queued_mark', 'select, insert');
grant update (arrival, attendance_id, settled_at, settled_by) on queued_mark to ${app};
