-- A record that a clinician opened beyond their reach: for a while, with a reason, and a manager sees it.
create table break_glass (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  participant_id uuid not null,
  staff_id       uuid not null,
  reason         text not null check (length(reason) between 1 and 500),
  opened_at      timestamptz not null,
  closes_at      timestamptz not null,
  closed_at      timestamptz,
  seen_by        uuid,
  seen_at        timestamptz,
  version        integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, seen_by) references staff_member (tenant_id, id),
  check (closes_at > opened_at),
  check ((seen_by is null) = (seen_at is null))
);
create index break_glass_of_staff on break_glass (tenant_id, staff_id, participant_id, closes_at);
create index break_glass_by_time on break_glass (tenant_id, opened_at, id);
create index break_glass_unseen on break_glass (tenant_id) where seen_at is null;
call wall('break_glass', 'select, insert');
grant update (closed_at, seen_by, seen_at, version) on break_glass to ${app};
