-- Two participants who must not meet in a group, and why. A pair is ended and never removed. It stands in one order, so
-- that nobody records it twice, once from either side.
create table separation (
  tenant_id   text not null references clinic (key),
  id          uuid not null,
  one_id      uuid not null,
  other_id    uuid not null,
  reason      text not null check (length(reason) between 1 and 200),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_by    uuid,
  ended_at    timestamptz,
  version     integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, one_id) references participant (tenant_id, id),
  foreign key (tenant_id, other_id) references participant (tenant_id, id),
  foreign key (tenant_id, recorded_by) references staff_member (tenant_id, id),
  foreign key (tenant_id, ended_by) references staff_member (tenant_id, id),
  constraint two_in_order check (one_id < other_id),
  check ((ended_by is null) = (ended_at is null))
);
create unique index kept_apart_once on separation (tenant_id, one_id, other_id) where ended_at is null;
create index separation_of_other on separation (tenant_id, other_id) where ended_at is null;
call wall('separation', 'select, insert');
grant update (ended_by, ended_at, version) on separation to ${app};

-- Whether somebody whom a person is kept apart from has a seat in a cohort or is a guest of it: of one session, or, for
-- who would be in all of them, of any to come.
create function kept_apart_in(clinic text, person uuid, host uuid, visited uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from separation p
    join enrolment e on e.tenant_id = p.tenant_id
      and e.participant_id = case p.one_id when person then p.other_id else p.one_id end
    where p.tenant_id = clinic and p.ended_at is null and person in (p.one_id, p.other_id)
      and (e.cohort_id = host and e.seat is not null and e.ended_on is null
        or exists (
          select 1 from guest_place g
          join session s on s.tenant_id = g.tenant_id and s.id = g.session_id
          where g.tenant_id = e.tenant_id and g.enrolment_id = e.id and g.withdrawn_at is null and g.cohort_id = host
            and (g.session_id = visited or visited is null and s.ends > now()))))
$$;

-- Who joins holds their own row, so that nobody records a pair of theirs meanwhile, and the cohort's, so that of two who
-- join at once the later one sees the earlier.
create procedure require_apart(clinic text, person uuid, host uuid, visited uuid) language plpgsql as $$
begin
  perform 1 from participant p where p.tenant_id = clinic and p.id = person for key share;
  if not exists (select 1 from separation p
      where p.tenant_id = clinic and p.ended_at is null and person in (p.one_id, p.other_id)) then
    return;
  end if;
  perform 1 from cohort c where c.tenant_id = clinic and c.id = host for no key update;
  if kept_apart_in(clinic, person, host, visited) then
    raise exception 'two who are kept apart would meet' using errcode = 'exclusion_violation', constraint = 'kept_apart';
  end if;
end $$;

create function member_kept_apart() returns trigger language plpgsql as $$
begin
  call require_apart(new.tenant_id, new.participant_id, new.cohort_id, null);
  return null;
end $$;
create trigger kept_apart after insert on enrolment for each row
  when (new.seat is not null and new.ended_on is null) execute function member_kept_apart();
create trigger kept_apart_later after update of seat, ended_on, participant_id, cohort_id on enrolment for each row
  when (new.seat is not null and new.ended_on is null and (old.seat is null or old.ended_on is not null
    or (old.participant_id, old.cohort_id) is distinct from (new.participant_id, new.cohort_id)))
  execute function member_kept_apart();

create function guest_kept_apart() returns trigger language plpgsql as $$
declare
  guest uuid;
begin
  select e.participant_id into guest from enrolment e where e.tenant_id = new.tenant_id and e.id = new.enrolment_id;
  call require_apart(new.tenant_id, guest, new.cohort_id, new.session_id);
  return null;
end $$;
create trigger kept_apart after insert or update of withdrawn_at on guest_place for each row
  when (new.withdrawn_at is null) execute function guest_kept_apart();

-- Who records a pair waits for those who just give one of the two a place, and so sees whether they meet.
create function hold_the_two() returns trigger language plpgsql as $$
begin
  perform 1 from participant p
    where p.tenant_id = new.tenant_id and p.id in (new.one_id, new.other_id) order by p.id for update;
  return new;
end $$;
create trigger hold_the_two before insert on separation for each row execute function hold_the_two();
