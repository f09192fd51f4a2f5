-- Several sessions of a series move in one transaction, and pass over each other's places on the way: the transaction
-- that asks for it is judged at its end, every other one at once as before.
alter table session drop constraint room_is_free;
alter table session add constraint room_is_free exclude using gist
  (tenant_id with =, room_id with =, tstzrange(starts, ends) with &&) where (status = 'PLANNED' and room_id is not null)
  deferrable initially immediate;
alter table session_facilitator drop constraint facilitator_is_free;
alter table session_facilitator add constraint facilitator_is_free exclude using gist
  (tenant_id with =, staff_id with =, tstzrange(starts, ends) with &&) where (status = 'PLANNED')
  deferrable initially immediate;

-- A closure is the clinic's, a site's or a room's; one that was entered by mistake ends and is kept.
alter table closure
  add column room_id uuid,
  add column ended_at timestamptz,
  add foreign key (tenant_id, room_id) references room (tenant_id, id);

-- Whether a person who is seated in two cohorts may have sessions at overlapping times.
alter table clinic add column stops_clashes boolean not null default false;

-- Days, both included, on which a staff member is away.
create table staff_leave (
  tenant_id text not null references clinic (key),
  id        uuid not null,
  staff_id  uuid not null,
  first_day date not null,
  last_day  date not null,
  reason    text not null default '' check (length(reason) <= 200),
  ended_at  timestamptz,
  version   integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  check (last_day >= first_day)
);
create index staff_leave_days on staff_leave (tenant_id, last_day) where ended_at is null;
call wall('staff_leave', 'select, insert, update');

-- When somebody works in a week, from a day on and perhaps to one. Who has none may be asked at any time.
create table working_hours (
  tenant_id text not null references clinic (key),
  id        uuid not null,
  staff_id  uuid not null,
  weekday   text not null check (weekday in
    ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  starts_at time not null,
  ends_at   time not null,
  from_day  date not null,
  to_day    date,
  version   integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  check (ends_at > starts_at),
  check (to_day >= from_day)
);
create index working_hours_of_staff on working_hours (tenant_id, staff_id);
call wall('working_hours', 'select, insert, update');

-- A stand-in for one session: their reach is that session and ends with its day.
create table cover (
  tenant_id  text not null references clinic (key),
  id         uuid not null,
  session_id uuid not null,
  staff_id   uuid not null,
  instead_of uuid,
  from_at    timestamptz not null,
  ended_at   timestamptz,
  version    integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references session (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, instead_of) references staff_member (tenant_id, id),
  check (staff_id <> instead_of)
);
create unique index one_cover_in_force on cover (tenant_id, session_id, staff_id) where ended_at is null;
create index cover_of_staff on cover (tenant_id, staff_id);
call wall('cover', 'select, insert, update');

-- A change of dates with what stood before each session, so that it can be taken back for a while.
create table session_change (
  tenant_id text not null references clinic (key),
  id        uuid not null,
  cohort_id uuid not null,
  kind      text not null check (kind in ('MOVE', 'CANCEL', 'SWAP', 'SPLIT', 'ROOM', 'FACILITATORS')),
  at        timestamptz not null,
  to_tell   integer not null default 0,
  undone_at timestamptz,
  version   integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, cohort_id) references cohort (tenant_id, id)
);
create index session_change_of_cohort on session_change (tenant_id, cohort_id, at);
call wall('session_change', 'select, insert, update');

-- The session and its standing before; one that the change has made is cancelled when the change is taken back.
create table session_before (
  tenant_id     text not null references clinic (key),
  change_id     uuid not null,
  session_id    uuid not null,
  left_version  integer not null,
  added         boolean not null,
  day           date not null,
  starts_at     time not null,
  ends_at       time not null,
  site_id       uuid,
  room_id       uuid,
  module_id     uuid not null,
  title         text not null,
  status        text not null,
  cancel_reason text not null,
  staff         uuid[] not null default '{}',
  primary key (tenant_id, change_id, session_id),
  foreign key (tenant_id, change_id) references session_change (tenant_id, id),
  foreign key (tenant_id, session_id) references session (tenant_id, id),
  foreign key (tenant_id, module_id) references module (tenant_id, id)
);
call wall('session_before', 'select, insert');

-- Confirmed: the go was given although, or because, so many people have a place.
alter table cohort drop constraint cohort_status_check;
alter table cohort add constraint cohort_status_check
  check (status in ('PLANNED', 'RECRUITING', 'CONFIRMED', 'RUNNING', 'FINISHED', 'CANCELLED'));
