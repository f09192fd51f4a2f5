-- Addresses at which participants' own calendars read their sessions. The key is kept as its SHA-256 only; an address is
-- ended and never removed, so that what the trail tells of it can be looked up.
create table calendar_address (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  participant_id uuid not null,
  hash           text not null check (hash ~ '^[0-9a-f]{64}$'),
  wording        text not null check (wording in ('APPOINTMENT', 'BUSY', 'CLASS')),
  with_place     boolean not null default false,
  made_at        timestamptz not null,
  ended_at       timestamptz,
  version        integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, hash),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id)
);
create unique index one_calendar_address_in_force on calendar_address (tenant_id, participant_id)
  where ended_at is null;
call wall('calendar_address', 'select, insert');
grant update (wording, with_place, ended_at, version) on calendar_address to ${app};

-- When a session was changed last.
create index session_before_of_session on session_before (tenant_id, session_id);
