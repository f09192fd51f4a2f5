-- Since when nobody signs in as a participant, whatever their account at the clinic's sign-in still says.
alter table participant add column sign_in_stopped_at timestamptz;
