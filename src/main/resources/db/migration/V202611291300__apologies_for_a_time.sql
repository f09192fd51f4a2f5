-- The time of which somebody said that they cannot come: once the session has moved, it is no word about the new one.
-- The walls are down for the migration alone, which knows no clinic.
alter table apology add column day date, add column starts_at time;
alter table apology no force row level security;
alter table session no force row level security;
update apology p set day = s.day, starts_at = s.starts_at
  from session s where s.tenant_id = p.tenant_id and s.id = p.session_id;
alter table session force row level security;
alter table apology force row level security;
alter table apology alter column day set not null, alter column starts_at set not null;
