-- A one-to-one appointment is a session of one member of the cohort: it shares rooms, staff, register and changes with
-- the sessions of the group, and nobody else belongs in it.
alter table session
  add column enrolment_id uuid,
  add foreign key (tenant_id, enrolment_id, cohort_id) references enrolment (tenant_id, id, cohort_id);
drop index one_live_session_per_number;
create unique index one_live_session_per_number on session (tenant_id, cohort_id, number)
  where status = 'PLANNED' and enrolment_id is null;
create unique index one_live_appointment on session (tenant_id, enrolment_id, module_id)
  where status = 'PLANNED' and enrolment_id is not null;

-- Nobody is marked in another person's appointment, and nobody sends word about it, whoever writes.
create function belongs_in_session() returns trigger language plpgsql as $$
begin
  if exists (select 1 from session s where s.tenant_id = new.tenant_id and s.id = new.session_id
      and s.enrolment_id <> new.enrolment_id) then
    raise exception 'this appointment is somebody else''s' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger own_appointment before insert on attendance for each row execute function belongs_in_session();
create trigger own_appointment before insert on apology for each row execute function belongs_in_session();
