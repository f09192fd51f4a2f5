-- A group that began before its time had what it had then.
alter table delivery drop constraint delivery_from_minute_check;
