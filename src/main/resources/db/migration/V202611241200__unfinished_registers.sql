-- When the register of a session became complete. The worklist of unfinished ones reads the sessions without it alone,
-- so that it costs what waits and not what is stored.
alter table enrolment no force row level security;
alter table attendance no force row level security;
alter table session no force row level security;
update session s set register_done_at = coalesce(
  (select max(a.recorded_at) from attendance a where a.tenant_id = s.tenant_id and a.session_id = s.id), s.ends)
where s.status = 'PLANNED' and s.register_version > 0 and not exists (
  select 1 from enrolment e
  where e.tenant_id = s.tenant_id and e.cohort_id = s.cohort_id and (s.enrolment_id is null or s.enrolment_id = e.id)
    and e.seated_on <= s.day and (e.ended_on is null or e.ended_on > s.day)
    and not exists (select 1 from attendance a where a.tenant_id = e.tenant_id and a.session_id = s.id
      and a.enrolment_id = e.id and a.superseded_at is null));
alter table session force row level security;
alter table attendance force row level security;
alter table enrolment force row level security;

create index session_unfinished on session (tenant_id, ends) where status = 'PLANNED' and register_done_at is null;

-- Somebody who gets a seat from a day on belongs in the registers from that day on, also in those that were complete.
-- Sessions up to today are held whether complete or not: who takes their register at this moment comes before or after.
create function seat_reopens_registers() returns trigger language plpgsql as $$
begin
  update session s set register_done_at = null
  where s.tenant_id = new.tenant_id and s.cohort_id = new.cohort_id and s.day >= new.seated_on
    and (s.register_done_at is not null or s.day <= current_date + 1);
  return new;
end $$;
create trigger new_seat_reopens_registers after insert on enrolment
  for each row when (new.seated_on is not null) execute function seat_reopens_registers();
create trigger seat_reopens_registers after update on enrolment
  for each row when (new.seated_on is distinct from old.seated_on and new.seated_on is not null)
  execute function seat_reopens_registers();
