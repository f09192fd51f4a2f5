-- A guest's notes, incidents and marks from devices belong to the session that they came to, whatever their own cohort is.
alter table note
  drop constraint note_tenant_id_enrolment_id_cohort_id_fkey,
  add foreign key (tenant_id, enrolment_id) references enrolment (tenant_id, id);
alter table incident
  drop constraint incident_tenant_id_enrolment_id_cohort_id_fkey,
  add foreign key (tenant_id, enrolment_id) references enrolment (tenant_id, id);
alter table task
  drop constraint task_tenant_id_enrolment_id_cohort_id_fkey,
  add foreign key (tenant_id, enrolment_id) references enrolment (tenant_id, id);
alter table queued_mark
  drop constraint queued_mark_tenant_id_enrolment_id_cohort_id_fkey,
  add foreign key (tenant_id, enrolment_id) references enrolment (tenant_id, id);

-- Whoever is written about in a session is of its cohort or its guest; in an appointment it is whose it is.
create function belongs_or_visits() returns trigger language plpgsql as $$
declare
  alone uuid;
  host  uuid;
  home  uuid;
begin
  select s.enrolment_id, s.cohort_id into alone, host
    from session s where s.tenant_id = new.tenant_id and s.id = new.session_id;
  select e.cohort_id into home from enrolment e where e.tenant_id = new.tenant_id and e.id = new.enrolment_id;
  if alone <> new.enrolment_id or host <> home and not exists (
      select 1 from guest_place g
      where g.tenant_id = new.tenant_id and g.session_id = new.session_id and g.enrolment_id = new.enrolment_id) then
    raise exception 'this session is of somebody else' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
drop trigger own_appointment on note;
create trigger belongs_or_visits before insert on note for each row execute function belongs_or_visits();
create trigger belongs_or_visits before insert on incident for each row execute function belongs_or_visits();
create trigger belongs_or_visits before insert on queued_mark for each row execute function belongs_or_visits();

-- A guest place opens a register again that was complete.
create function guest_opens_register() returns trigger language plpgsql as $$
begin
  update session set register_done_at = null
    where tenant_id = new.tenant_id and id = new.session_id and register_done_at is not null;
  return null;
end $$;
create trigger opens_register after insert on guest_place for each row execute function guest_opens_register();
