create table cohort (
  tenant_id    text not null references clinic (key),
  id           uuid not null,
  programme_id uuid not null,
  name         text not null check (length(name) between 1 and 100),
  site_id      uuid,
  room_id      uuid,
  capacity     integer not null check (capacity between 1 and 500),
  status       text not null check (status in ('PLANNED', 'RECRUITING', 'RUNNING', 'FINISHED', 'CANCELLED')),
  created_at   timestamptz not null,
  version      integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, name),
  unique (tenant_id, id, capacity),
  foreign key (tenant_id, programme_id) references programme (tenant_id, id),
  foreign key (tenant_id, site_id) references site (tenant_id, id),
  foreign key (tenant_id, room_id) references room (tenant_id, id)
);
call wall('cohort');

-- A facilitator's reach: the cohorts they run, from the day they are assigned to the day they are not.
create table assignment (
  tenant_id text not null references clinic (key),
  id        uuid not null,
  cohort_id uuid not null,
  staff_id  uuid not null,
  from_day  date not null,
  to_day    date,
  version   integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, cohort_id) references cohort (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  check (to_day >= from_day)
);
create unique index one_assignment_at_a_time on assignment (tenant_id, cohort_id, staff_id) where to_day is null;
create index assignment_of_staff on assignment (tenant_id, staff_id);
call wall('assignment');

-- A seat is a number from 1 to the capacity, which travels in the row: a cohort cannot be overbooked, nor shrunk below
-- those enrolled, whoever writes. Without a seat a person waits. Leaving ends the row and keeps it.
create table enrolment (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  cohort_id      uuid not null,
  participant_id uuid not null,
  capacity       integer not null,
  seat           integer,
  enrolled_at    timestamptz not null,
  seated_on      date,
  ended_on       date,
  end_reason     text not null default '',
  version        integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, id, cohort_id),
  foreign key (tenant_id, cohort_id, capacity) references cohort (tenant_id, id, capacity) on update cascade,
  foreign key (tenant_id, participant_id) references participant (tenant_id, id),
  constraint seat_within_capacity check (ended_on is not null or seat between 1 and capacity),
  check ((seat is null) = (seated_on is null)),
  check (ended_on >= seated_on)
);
create unique index one_enrolment_per_person on enrolment (tenant_id, cohort_id, participant_id) where ended_on is null;
create unique index one_person_per_seat on enrolment (tenant_id, cohort_id, seat) where ended_on is null and seat is not null;
create index enrolment_of_participant on enrolment (tenant_id, participant_id);
call wall('enrolment', 'select, insert, update');

-- Local date, time and zone are the truth of a session; the two instants are derived from them.
create table session (
  tenant_id        text not null references clinic (key),
  id               uuid not null,
  cohort_id        uuid not null,
  module_id        uuid not null,
  number           integer not null check (number >= 1),
  title            text not null,
  day              date not null,
  starts_at        time not null,
  ends_at          time not null,
  zone             text not null,
  starts           timestamptz not null,
  ends             timestamptz not null,
  site_id          uuid,
  room_id          uuid,
  status           text not null default 'PLANNED' check (status in ('PLANNED', 'CANCELLED')),
  cancel_reason    text not null default '',
  register_version integer not null default 0,
  register_done_at timestamptz,
  version          integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, id, cohort_id),
  unique (tenant_id, id, starts, ends, status),
  foreign key (tenant_id, cohort_id) references cohort (tenant_id, id),
  foreign key (tenant_id, module_id) references module (tenant_id, id),
  foreign key (tenant_id, site_id) references site (tenant_id, id),
  foreign key (tenant_id, room_id) references room (tenant_id, id),
  check (ends > starts),
  check (ends_at > starts_at),
  constraint room_is_free exclude using gist
    (tenant_id with =, room_id with =, tstzrange(starts, ends) with &&) where (status = 'PLANNED' and room_id is not null)
);
create index session_of_cohort on session (tenant_id, cohort_id, starts);
create index session_by_start on session (tenant_id, starts);
create unique index one_live_session_per_number on session (tenant_id, cohort_id, number) where status = 'PLANNED';
call wall('session', 'select, insert, update');

-- Who runs a session. The times and the status travel in the row, so that the constraint sees them move.
create table session_facilitator (
  tenant_id  text not null references clinic (key),
  session_id uuid not null,
  staff_id   uuid not null,
  starts     timestamptz not null,
  ends       timestamptz not null,
  status     text not null,
  primary key (tenant_id, session_id, staff_id),
  foreign key (tenant_id, session_id, starts, ends, status)
    references session (tenant_id, id, starts, ends, status) on update cascade,
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  constraint facilitator_is_free exclude using gist
    (tenant_id with =, staff_id with =, tstzrange(starts, ends) with &&) where (status = 'PLANNED')
);
call wall('session_facilitator');
