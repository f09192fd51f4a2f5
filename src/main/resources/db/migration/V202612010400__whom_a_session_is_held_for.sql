-- Whom a session is held for: its cohort, or the one member whose appointment it is. A mark names it too, so that a key
-- says what a question at each row said: nobody is marked in another person's appointment or in another cohort's session.
alter table session
  add column held_for uuid not null generated always as (coalesce(enrolment_id, cohort_id)) stored;
alter table session add unique (tenant_id, id, held_for);

alter table attendance add column held_for uuid;
alter table attendance disable trigger keep_marks;
alter table attendance no force row level security;
alter table session no force row level security;
update attendance a set held_for = s.held_for from session s
  where s.tenant_id = a.tenant_id and s.id = a.session_id and a.guest_place_id is null;
alter table session force row level security;
alter table attendance force row level security;
alter table attendance enable trigger keep_marks;

-- Somebody at home, or a guest with a place; either names the session by a key of its own.
alter table attendance
  add constraint held_for_them
    check ((held_for is null) = (guest_place_id is not null) and held_for in (cohort_id, enrolment_id)),
  add foreign key (tenant_id, session_id, held_for) references session (tenant_id, id, held_for),
  drop constraint attendance_tenant_id_session_id_fkey;

-- A guest's place is looked for, and so is what a writer leaves out; the version before does.
create function own_session() returns trigger language plpgsql as $$
begin
  select s.held_for into new.held_for
    from session s where s.tenant_id = new.tenant_id and s.id = new.session_id;
  return new;
end $$;
drop trigger own_appointment on attendance;
create trigger own_appointment before insert on attendance for each row
  when (new.held_for is null) execute function belongs_in_session();
create trigger own_session before insert on attendance for each row
  when (new.held_for is null and new.guest_place_id is null) execute function own_session();

-- Every request writes a line of the trail, and looking up its clinic locked the clinic's one row for all of them at once.
-- A clinic stays for ever, under its key; so what is written most need not ask whether it is there. A mark asks through its
-- other references, which carry the clinic.
create function clinic_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a clinic stays, under its key' using errcode = 'foreign_key_violation';
end $$;
create trigger clinic_stays before delete or update of key on clinic
  for each row execute function clinic_stays();
alter table trail drop constraint trail_tenant_id_fkey;
alter table attendance drop constraint attendance_tenant_id_fkey;
alter table attendance_before drop constraint attendance_before_tenant_id_fkey;
