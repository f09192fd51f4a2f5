create table topic (
  tenant_id   text not null references clinic (key),
  id          uuid not null,
  key         text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  title       text not null check (length(title) between 1 and 150),
  component   text not null check (component in
    ('MOVEMENT', 'RELAXATION', 'PSYCHOLOGY', 'EDUCATION', 'DISCUSSION', 'GOAL_WORK')),
  tags        text[] not null default '{}',
  summary     text not null default '',
  guide       text not null default '',
  prompts     text[] not null default '{}',
  handout     text not null default '',
  reviewer    text not null default '',
  next_review date,
  version     integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
create index topic_by_title on topic (tenant_id, lower(title), id);
call wall('topic');

create table programme (
  tenant_id    text not null references clinic (key),
  id           uuid not null,
  key          text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  edition      integer not null default 1 check (edition >= 1),
  name         text not null check (length(name) between 1 and 150),
  summary      text not null default '',
  minimum_size integer not null check (minimum_size >= 1),
  maximum_size integer not null check (maximum_size <= 500),
  weekdays     text[] not null default '{}',
  starts_at    time,
  published_at timestamptz,
  version      integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, key, edition),
  check (maximum_size >= minimum_size)
);
call wall('programme');

create table module (
  tenant_id     text not null references clinic (key),
  id            uuid not null,
  programme_id  uuid not null,
  number        integer not null check (number >= 1),
  title         text not null check (length(title) between 1 and 150),
  about         text not null default '',
  bring         text not null default '',
  home_practice text not null default '',
  minutes       integer not null check (minutes between 5 and 720),
  primary key (tenant_id, id),
  unique (tenant_id, programme_id, number),
  foreign key (tenant_id, programme_id) references programme (tenant_id, id)
);
call wall('module');

create table segment (
  tenant_id text not null references clinic (key),
  id        uuid not null,
  module_id uuid not null,
  number    integer not null check (number >= 1),
  title     text not null check (length(title) between 1 and 150),
  component text not null check (component in
    ('MOVEMENT', 'RELAXATION', 'PSYCHOLOGY', 'EDUCATION', 'DISCUSSION', 'GOAL_WORK', 'BREAK')),
  minutes   integer not null check (minutes between 1 and 720),
  topic_id  uuid,
  note      text not null default '',
  primary key (tenant_id, id),
  unique (tenant_id, module_id, number),
  foreign key (tenant_id, module_id) references module (tenant_id, id),
  foreign key (tenant_id, topic_id) references topic (tenant_id, id)
);
call wall('segment');
