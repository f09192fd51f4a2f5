-- Giving a guest place holds a session up to today, whether its register is complete or not, as giving a seat does: who
-- takes the register at this moment comes before or after.
create or replace function guest_opens_register() returns trigger language plpgsql as $$
begin
  update session set register_done_at = null
    where tenant_id = new.tenant_id and id = new.session_id
      and (register_done_at is not null or day <= current_date + 1);
  return null;
end $$;
