-- Who holds which seat: a member in every session of the cohort, a guest in one. So nobody is a guest on a member's seat,
-- two guests share no seat in a session, and members and guests together are never more than the capacity.
create table seat_hold (
  tenant_id  text not null references clinic (key),
  id         uuid not null,
  cohort_id  uuid not null,
  capacity   integer not null,
  seat       integer not null,
  session_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, cohort_id, capacity) references cohort (tenant_id, id, capacity) on update cascade,
  foreign key (tenant_id, session_id, cohort_id) references session (tenant_id, id, cohort_id),
  constraint hold_within_capacity check (seat between 1 and capacity),
  constraint seat_of_member_or_guest exclude using gist
    (tenant_id with =, cohort_id with =, seat with =, ((session_id is null)::integer) with <>)
);
create unique index one_guest_per_seat on seat_hold (tenant_id, session_id, seat) where session_id is not null;
create index seat_hold_of_cohort on seat_hold (tenant_id, cohort_id, seat);
call wall('seat_hold');

create function hold_member_seat() returns trigger language plpgsql as $$
begin
  if new.seat is null or new.ended_on is not null then
    delete from seat_hold h where h.tenant_id = new.tenant_id and h.id = new.id;
  else
    insert into seat_hold (tenant_id, id, cohort_id, capacity, seat)
    values (new.tenant_id, new.id, new.cohort_id, new.capacity, new.seat)
    on conflict (tenant_id, id) do update set seat = excluded.seat;
  end if;
  return null;
end $$;
create trigger hold_seat after insert or update of seat, ended_on on enrolment
  for each row execute function hold_member_seat();

-- Those who have a seat already. The wall binds the owner of the tables too, so it opens here.
alter table enrolment no force row level security;
alter table seat_hold no force row level security;
insert into seat_hold (tenant_id, id, cohort_id, capacity, seat)
  select tenant_id, id, cohort_id, capacity, seat from enrolment where seat is not null and ended_on is null;
alter table seat_hold force row level security;
alter table enrolment force row level security;

-- A place for one session of another cohort, to make up a module of the person's own programme. It is withdrawn, never
-- removed.
create table guest_place (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  session_id     uuid not null,
  cohort_id      uuid not null,
  enrolment_id   uuid not null,
  home_cohort_id uuid not null,
  module_id      uuid not null,
  seat           integer not null,
  given_by       uuid not null,
  given_at       timestamptz not null,
  withdrawn_by   uuid,
  withdrawn_at   timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, id, session_id, enrolment_id),
  foreign key (tenant_id, session_id, cohort_id) references session (tenant_id, id, cohort_id),
  foreign key (tenant_id, enrolment_id, home_cohort_id) references enrolment (tenant_id, id, cohort_id),
  foreign key (tenant_id, module_id) references module (tenant_id, id),
  foreign key (tenant_id, given_by) references staff_member (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references staff_member (tenant_id, id),
  check (withdrawn_by is null or withdrawn_at is not null)
);
create unique index one_guest_place_in_force on guest_place (tenant_id, session_id, enrolment_id)
  where withdrawn_at is null;
create index guest_place_of_enrolment on guest_place (tenant_id, enrolment_id, session_id);
create index guest_place_of_home on guest_place (tenant_id, home_cohort_id) where withdrawn_at is null;
call wall('guest_place', 'select, insert');
grant update (withdrawn_by, withdrawn_at) on guest_place to ${app};

create function hold_guest_seat() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from seat_hold h where h.tenant_id = new.tenant_id and h.id = new.id and new.withdrawn_at is not null;
  elsif new.withdrawn_at is null then
    insert into seat_hold (tenant_id, id, cohort_id, capacity, seat, session_id)
      select new.tenant_id, new.id, new.cohort_id, c.capacity, new.seat, new.session_id
      from cohort c where c.tenant_id = new.tenant_id and c.id = new.cohort_id;
  end if;
  return null;
end $$;
create trigger hold_seat after insert or update of withdrawn_at on guest_place
  for each row execute function hold_guest_seat();

-- A mark or a word belongs to the cohort of the person's own enrolment. In a session of another cohort it needs the guest
-- place that brought the person there.
alter table attendance
  add column guest_place_id uuid,
  drop constraint attendance_tenant_id_session_id_cohort_id_fkey,
  add foreign key (tenant_id, session_id) references session (tenant_id, id),
  add foreign key (tenant_id, guest_place_id, session_id, enrolment_id)
    references guest_place (tenant_id, id, session_id, enrolment_id);
alter table apology
  add column guest_place_id uuid,
  drop constraint apology_tenant_id_session_id_cohort_id_fkey,
  add foreign key (tenant_id, session_id) references session (tenant_id, id),
  add foreign key (tenant_id, guest_place_id, session_id, enrolment_id)
    references guest_place (tenant_id, id, session_id, enrolment_id);

create or replace function belongs_in_session() returns trigger language plpgsql as $$
declare
  whose uuid;
  host  uuid;
begin
  select s.enrolment_id, s.cohort_id into whose, host
    from session s where s.tenant_id = new.tenant_id and s.id = new.session_id;
  if whose <> new.enrolment_id then
    raise exception 'this appointment is somebody else''s' using errcode = 'foreign_key_violation';
  end if;
  if host <> new.cohort_id and new.guest_place_id is null then
    select g.id into new.guest_place_id from guest_place g
      where g.tenant_id = new.tenant_id and g.session_id = new.session_id and g.enrolment_id = new.enrolment_id
      order by g.withdrawn_at nulls first limit 1;
    if new.guest_place_id is null then
      raise exception 'this session is of another cohort' using errcode = 'foreign_key_violation';
    end if;
  end if;
  return new;
end $$;

-- An appointment has no guests.
create function group_session() returns trigger language plpgsql as $$
begin
  if exists (select 1 from session s where s.tenant_id = new.tenant_id and s.id = new.session_id
      and s.enrolment_id is not null) then
    raise exception 'this appointment is somebody else''s' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger group_session before insert on guest_place for each row execute function group_session();
