-- When a clinic wants somebody to be rung who stayed away and nobody knows why. The last row counts, and those before are
-- kept; a clinic without a row has the defaults.
create table rescue_rule (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  wanted         boolean not null,
  in_a_row       integer not null check (in_a_row between 2 and 10),
  first_sessions integer not null check (first_sessions between 0 and 10),
  contact_hours  integer not null check (contact_hours between 1 and 720),
  set_at         timestamptz not null,
  primary key (tenant_id, id)
);
create index rescue_rule_by_time on rescue_rule (tenant_id, set_at);
call wall('rescue_rule', 'select, insert');

-- That somebody was rung: what kept them away, in their words, and what was offered.
create table rescue_contact (
  tenant_id    text not null references clinic (key),
  id           uuid not null,
  task_id      uuid not null,
  reached      boolean not null,
  barrier      text check (barrier in ('FLARE', 'TRANSPORT', 'CARING', 'WORK', 'WORRY', 'NOT_EXPECTED', 'OTHER')),
  offers       text[] not null default '{}',
  words        text not null default '' check (length(words) <= 500),
  contacted_by uuid not null,
  contacted_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id),
  foreign key (tenant_id, contacted_by) references staff_member (tenant_id, id)
);
create index rescue_contact_of_task on rescue_contact (tenant_id, task_id, contacted_at);
call wall('rescue_contact', 'select, insert');

-- Somebody who is not to be rung until a day, and why. Their tasks wait for that day; they do not vanish.
create table contact_pause (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  participant_id uuid not null,
  until_day      date not null,
  reason         text not null check (length(reason) between 1 and 300),
  set_by         uuid not null,
  set_at         timestamptz not null,
  ended_at       timestamptz,
  version        integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id),
  foreign key (tenant_id, set_by) references staff_member (tenant_id, id)
);
create unique index one_pause_in_force on contact_pause (tenant_id, participant_id) where ended_at is null;
call wall('contact_pause', 'select, insert');
grant update (ended_at, version) on contact_pause to ${app};
