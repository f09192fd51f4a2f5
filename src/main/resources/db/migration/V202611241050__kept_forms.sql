-- Forms that arrived after their session had run out, until their senders have signed in again. Each is sealed under a
-- key that only the sender's browser has, for one hour. They belong to no clinic: nobody is signed in.
create table kept_form (
  id     uuid primary key,
  sealed bytea not null,
  at     timestamptz not null
);
create index kept_form_by_time on kept_form (at);
grant select, insert, delete on kept_form to ${app};
