-- A file that goes with topics. It is kept once and never changes; drafts and versions name the files that they give.
create table topic_file (
  tenant_id text not null references clinic (key),
  id        uuid not null,
  name      text not null,
  kind      text not null check (kind in ('PDF', 'PNG', 'JPEG')),
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes     bytea not null check (octet_length(bytes) between 1 and 2097152),
  added_at  timestamptz not null,
  added_by  text not null,
  primary key (tenant_id, id)
);
-- These kinds are compressed already.
alter table topic_file alter column bytes set storage external;
call wall('topic_file', 'select, insert');

-- In order, a line for each: the file, its kind, its size, whom it is for, and what it is called.
alter table topic add column files text[] not null default '{}';
alter table topic_version add column files text[] not null default '{}';
