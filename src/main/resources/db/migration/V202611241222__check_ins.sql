-- A mark that no member of staff recorded is a check-in of the person themselves.
alter table attendance alter column recorded_by drop not null;
