-- Hours after the end of a session at which a register that is not complete becomes a matter for somebody.
alter table clinic
  add column unmarked_after_hours integer not null default 24 check (unmarked_after_hours between 0 and 720);

-- Whom a coordinator asked to finish a register; the last one counts, and those before are kept.
create table register_handover (
  tenant_id  text not null references clinic (key),
  id         uuid not null,
  session_id uuid not null,
  staff_id   uuid not null,
  handed_by  uuid not null,
  handed_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references session (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, handed_by) references staff_member (tenant_id, id)
);
create index register_handover_of_session on register_handover (tenant_id, session_id, handed_at);
call wall('register_handover', 'select, insert');
