-- Somebody who stayed away and was given the content in another way, for example by telephone. It is no attendance.
insert into outcome (outcome, nhs_code, present, position) values ('RECAP', '2', false, 10);

-- Whether sessions for which somebody sent an apology stay in the denominator of their attendance.
alter table clinic add column apologies_count boolean not null default true;
