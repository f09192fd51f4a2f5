-- Fills the clinic of app.tenant: bench.cohorts cohorts from number bench.first on, each of 12 people and 8 weekly
-- sessions of which 4 are to come, all of it moved back by bench.weeks_ago weeks. Past sessions are marked if bench.marked.
insert into clinic (key, name, zone, nation, issuer, opened_at)
values (app_tenant(), 'Clinic ' || app_tenant(), 'Europe/London', 'WALES', 'http://localhost/' || app_tenant(), now())
on conflict do nothing;

insert into programme (tenant_id, id, key, name, minimum_size, maximum_size, published_at)
values (app_tenant(), uuidv7(), 'living-well-with-pain', 'Living well with pain', 6, 12, now())
on conflict do nothing;

insert into stage (tenant_id, id, programme_id, number, rhythm)
select app_tenant(), p.id, p.id, 1, 'WEEKLY'
from programme p
where p.key = 'living-well-with-pain' and not exists (select from stage g where g.programme_id = p.id);

insert into module (tenant_id, id, programme_id, stage_id, number, title, about, bring, minutes)
select app_tenant(), uuidv7(), p.id, p.id, n, 'Part ' || n || ' of the way', 'What this part is about.', 'Flat shoes.', 150
from programme p, generate_series(1, 8) n
where p.key = 'living-well-with-pain' and not exists (select from module m where m.programme_id = p.id);

insert into site (tenant_id, id, name, address)
values (app_tenant(), uuidv7(), 'Weir House', '4 Weir Lane')
on conflict do nothing;

create temporary table plan on commit drop as
select n, p.id as programme_id, s.id as site_id, uuidv7() as cohort_id, uuidv7() as room_id, uuidv7() as staff_id,
       current_date - 25 - 7 * current_setting('bench.weeks_ago')::integer as first_day
from generate_series(
       current_setting('bench.first')::integer,
       current_setting('bench.first')::integer + current_setting('bench.cohorts')::integer - 1) n,
     programme p, site s
where p.key = 'living-well-with-pain' and s.name = 'Weir House';

insert into room (tenant_id, id, site_id, name, seats)
select app_tenant(), room_id, site_id, 'Room ' || n, 12 from plan;

insert into staff_member (tenant_id, id, given_name, family_name, discipline, roles)
select app_tenant(), staff_id, 'Sasha', 'Weir-' || n, 'PHYSIOTHERAPY', '{facilitator}' from plan;

insert into cohort (tenant_id, id, programme_id, name, site_id, room_id, capacity, status, created_at)
select app_tenant(), cohort_id, programme_id, 'Weir group ' || n, site_id, room_id, 12, 'RUNNING', first_day
from plan;

insert into assignment (tenant_id, id, cohort_id, staff_id, from_day)
select app_tenant(), uuidv7(), cohort_id, staff_id, first_day from plan;

create temporary table place on commit drop as
select plan.*, k, uuidv7() as participant_id, uuidv7() as enrolment_id from plan, generate_series(1, 12) k;

insert into participant (tenant_id, id, given_name, family_name, birth_date, email, needs, created_at)
select app_tenant(), participant_id, 'Robin', 'Weir-' || n || '-' || k, date '1950-01-01' + 97 * n + 31 * k,
       'robin-' || n || '-' || k || '@people.example', '{}', first_day
from place;

insert into enrolment (tenant_id, id, cohort_id, participant_id, capacity, seat, enrolled_at, seated_on)
select app_tenant(), enrolment_id, cohort_id, participant_id, 12, k, first_day - 7, first_day - 7 from place;

create temporary table meeting on commit drop as
select plan.*, m.number, m.id as module_id, m.title, uuidv7() as session_id, first_day + 7 * (m.number - 1) as day,
       (first_day + 7 * (m.number - 1) + time '10:00') at time zone 'Europe/London' as starts,
       (first_day + 7 * (m.number - 1) + time '12:30') at time zone 'Europe/London' as ends
from plan join module m on m.programme_id = plan.programme_id and m.number <= 8;

insert into session (tenant_id, id, cohort_id, module_id, number, title, day, starts_at, ends_at, zone, starts, ends,
                     site_id, room_id, register_done_at)
select app_tenant(), session_id, cohort_id, module_id, number, title, day, '10:00', '12:30', 'Europe/London', starts,
       ends, site_id, room_id, case when day < current_date and current_setting('bench.marked')::boolean then ends end
from meeting;

insert into session_facilitator (tenant_id, session_id, staff_id, starts, ends, status)
select app_tenant(), session_id, staff_id, starts, ends, 'PLANNED' from meeting;

insert into attendance (tenant_id, id, session_id, enrolment_id, cohort_id, outcome, minutes, recorded_by, recorded_at)
select app_tenant(), uuidv7(), m.session_id, p.enrolment_id, m.cohort_id,
       case (m.number * 5 + p.k) % 12 when 0 then 'APOLOGISED' when 1 then 'DID_NOT_ATTEND' when 2 then 'ADAPTED' else 'PRESENT' end,
       case when (m.number * 5 + p.k) % 12 < 2 then 0 else 150 end, m.staff_id, m.ends
from meeting m join place p on p.cohort_id = m.cohort_id
where m.day < current_date and current_setting('bench.marked')::boolean;
