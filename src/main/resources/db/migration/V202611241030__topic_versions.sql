-- A topic is written, and then published: every published version is kept as it was given.
alter table topic
  add column easy_read      text not null default '',
  add column exercises      text not null default '',
  add column relaxation     text not null default '',
  add column links          text[] not null default '{}',
  add column owner          text not null default '',
  add column starter        boolean not null default false,
  add column origin_id      uuid,
  add column origin_version integer,
  add column published      integer not null default 0 check (published >= 0),
  add column changed        boolean not null default true,
  add column retired_at     timestamptz,
  add foreign key (tenant_id, origin_id) references topic (tenant_id, id);
create index topic_by_origin on topic (tenant_id, origin_id);
create index segment_by_topic on segment (tenant_id, topic_id);

create table topic_version (
  tenant_id    text not null references clinic (key),
  topic_id     uuid not null,
  number       integer not null check (number >= 1),
  title        text not null,
  component    text not null,
  tags         text[] not null,
  summary      text not null,
  guide        text not null,
  prompts      text[] not null,
  handout      text not null,
  easy_read    text not null,
  exercises    text not null,
  relaxation   text not null,
  links        text[] not null,
  reviewer     text not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (tenant_id, topic_id, number),
  foreign key (tenant_id, topic_id) references topic (tenant_id, id)
);

-- What clinics have given so far is their first version. The wall binds the owner of the tables too, so it opens here.
alter table topic no force row level security;
insert into topic_version
select tenant_id, id, 1, title, component, tags, summary, guide, prompts, handout, easy_read, exercises, relaxation,
       links, reviewer, now(), 'Pacewell'
from topic;
update topic set published = 1, changed = false, starter = key in
  ('understanding-pain', 'hurt-is-not-harm', 'pacing', 'flare-ups', 'sleep', 'stress', 'mood-and-thoughts',
   'goals-and-values', 'relaxation', 'breathing', 'movement', 'communication', 'work-and-daily-life', 'medicines',
   'mindfulness', 'looking-ahead');
alter table topic force row level security;
call wall('topic_version', 'select, insert');
