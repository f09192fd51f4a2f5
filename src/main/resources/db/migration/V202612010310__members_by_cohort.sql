-- Nothing led from a cohort to its members: each register read all members of the clinic and sorted out twelve.
create index enrolment_of_cohort on enrolment (tenant_id, cohort_id);
