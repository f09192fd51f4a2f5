create table staff_member (
  tenant_id   text not null references clinic (key),
  id          uuid not null,
  subject     text,
  given_name  text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  email       text not null default '',
  discipline  text not null default 'OTHER' check (discipline in
    ('PHYSIOTHERAPY', 'PSYCHOLOGY', 'NURSING', 'OCCUPATIONAL_THERAPY', 'MEDICINE', 'LIVED_EXPERIENCE', 'ADMINISTRATION', 'OTHER')),
  roles       text[] not null default '{}',
  active      boolean not null default true,
  version     integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, subject)
);
call wall('staff_member');

create table participant (
  tenant_id      text not null references clinic (key),
  id             uuid not null,
  subject        text,
  given_name     text not null check (length(given_name) between 1 and 100),
  family_name    text not null check (length(family_name) between 1 and 100),
  preferred_name text not null default '',
  birth_date     date not null,
  nhs_number     text check (nhs_number ~ '^[0-9]{10}$'),
  email          text,
  phone          text,
  needs          text[] not null default '{}',
  needs_note     text not null default '' check (length(needs_note) <= 500),
  search         text generated always as (lower(given_name || ' ' || family_name || ' ' || preferred_name)) stored,
  created_at     timestamptz not null,
  version        integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, subject),
  unique (tenant_id, nhs_number)
);
create index participant_by_name on participant (tenant_id, lower(family_name), lower(given_name), id);
create index participant_by_email on participant (tenant_id, lower(email));
call wall('participant');
