-- What is cancelled with its cohort, and who stands in, are changes that people are told of too.
alter table session_change drop constraint session_change_kind_check;
alter table session_change add constraint session_change_kind_check
  check (kind in ('MOVE', 'CANCEL', 'SWAP', 'SPLIT', 'ROOM', 'FACILITATORS', 'COHORT', 'COVER'));
-- In how many calendars it was; how many of those people are told is another number.
alter table session_change add column participants integer not null default 0;

-- What one person is told: written in the transaction of what it tells of, and sent when that cannot be taken back any
-- more. Whoever could not be reached waits here to be rung. A notice is never removed: it says what somebody was told.
create table notice (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  change_id      uuid not null,
  participant_id uuid,
  staff_id       uuid,
  subject        text not null check (length(subject) between 1 and 100 and subject !~ '[[:cntrl:]]'),
  text           text not null check (length(text) between 1 and 10000),
  written_at     timestamptz not null,
  due_at         timestamptz not null,
  expires_at     timestamptz not null,
  tries          integer not null default 0,
  outcome        text check (outcome in ('SENT', 'WITHDRAWN', 'LEFT', 'NO_ADDRESS', 'REFUSED', 'TOO_LATE')),
  settled_at     timestamptz,
  told_by        uuid,
  told_at        timestamptz,
  version        integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, change_id) references session_change (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, told_by) references staff_member (tenant_id, id),
  constraint one_recipient check ((participant_id is null) <> (staff_id is null)),
  unique (tenant_id, change_id, participant_id),
  unique (tenant_id, change_id, staff_id),
  check ((outcome is null) = (settled_at is null)),
  check ((told_by is null) = (told_at is null)),
  check (told_at is null or outcome in ('NO_ADDRESS', 'REFUSED', 'TOO_LATE'))
);
create index notice_to_send on notice (tenant_id, due_at, id) where outcome is null;
create index notice_to_ring on notice (tenant_id, settled_at, id)
  where outcome in ('NO_ADDRESS', 'REFUSED', 'TOO_LATE') and told_at is null;
create index notice_by_time on notice (tenant_id, written_at desc, id desc);
create index notice_of_participant on notice (tenant_id, participant_id);
call wall('notice', 'select, insert');
grant update (due_at, tries, outcome, settled_at, told_by, told_at, version) on notice to ${app};
