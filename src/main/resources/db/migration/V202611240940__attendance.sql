-- What each outcome means outside Pacewell is data: NHS data dictionary, ATTENDED OR DID NOT ATTEND.
create table outcome (
  outcome  text primary key,
  nhs_code text not null,
  present  boolean not null,
  position integer not null unique
);
insert into outcome (outcome, nhs_code, present, position) values
  ('PRESENT', '5', true, 1),
  ('LATE', '6', true, 2),
  ('LEFT_EARLY', '5', true, 3),
  ('ADAPTED', '5', true, 4),
  ('REMOTE', '5', true, 5),
  ('LATE_NOT_SEEN', '7', false, 6),
  ('APOLOGISED', '2', false, 7),
  ('DID_NOT_ATTEND', '3', false, 8),
  ('CANCELLED_BY_CLINIC', '4', false, 9);
grant select on outcome to ${app};

-- A mark is never changed: a correction supersedes it. The grant allows the serving role nothing else.
create table attendance (
  tenant_id     text not null references clinic (key),
  id            uuid not null,
  session_id    uuid not null,
  enrolment_id  uuid not null,
  cohort_id     uuid not null,
  outcome       text not null references outcome (outcome),
  arrived_at    time,
  left_at       time,
  reason        text not null default '' check (length(reason) <= 200),
  minutes       integer not null check (minutes >= 0),
  recorded_by   uuid not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id, cohort_id) references session (tenant_id, id, cohort_id),
  foreign key (tenant_id, enrolment_id, cohort_id) references enrolment (tenant_id, id, cohort_id),
  foreign key (tenant_id, recorded_by) references staff_member (tenant_id, id),
  check (left_at > arrived_at)
);
create unique index one_mark_in_force on attendance (tenant_id, session_id, enrolment_id) where superseded_at is null;
create index attendance_of_enrolment on attendance (tenant_id, enrolment_id, session_id);
create index attendance_of_cohort on attendance (tenant_id, cohort_id) where superseded_at is null;
call wall('attendance', 'select, insert');
grant update (superseded_at) on attendance to ${app};

-- What a participant said before a session: that they cannot come, or that they come on a difficult day.
create table apology (
  tenant_id    text not null references clinic (key),
  id           uuid not null,
  session_id   uuid not null,
  enrolment_id uuid not null,
  cohort_id    uuid not null,
  kind         text not null check (kind in ('CANNOT_COME', 'FLARING_BUT_COMING')),
  said_at      timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id, cohort_id) references session (tenant_id, id, cohort_id),
  foreign key (tenant_id, enrolment_id, cohort_id) references enrolment (tenant_id, id, cohort_id)
);
create unique index one_apology_in_force on apology (tenant_id, session_id, enrolment_id) where withdrawn_at is null;
call wall('apology', 'select, insert');
grant update (withdrawn_at) on apology to ${app};
