-- Whom a clinic calls at once, in its own words; whose task an incident becomes, and by when. The last row counts, and
-- those before are kept. No row: nothing is set.
create table safety_plan (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  first_aider    text not null check (length(first_aider) <= 200),
  duty_clinician text not null check (length(duty_clinician) <= 200),
  crisis_line    text not null check (length(crisis_line) <= 200),
  owner_id       uuid,
  follow_hours   integer not null check (follow_hours between 1 and 720),
  set_at         timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id)
);
create index safety_plan_by_time on safety_plan (tenant_id, set_at);
call wall('safety_plan', 'select, insert');

-- What happened in a session, as it was recorded. The task is part of the record: there is none without one.
create table incident (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  session_id     uuid not null,
  cohort_id      uuid not null,
  kind           text not null check (kind in ('FALL', 'UNWELL', 'DISTRESS', 'SAFEGUARDING', 'RED_FLAG', 'OTHER')),
  enrolment_id   uuid,
  words          text not null default '' check (length(words) <= 1000),
  task_id        uuid not null,
  recorded_by    uuid not null,
  recorded_at    timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id, cohort_id) references session (tenant_id, id, cohort_id),
  foreign key (tenant_id, enrolment_id, cohort_id) references enrolment (tenant_id, id, cohort_id),
  foreign key (tenant_id, task_id) references task (tenant_id, id),
  foreign key (tenant_id, recorded_by) references staff_member (tenant_id, id)
);
create index incident_of_session on incident (tenant_id, session_id, recorded_at);
call wall('incident', 'select, insert');
