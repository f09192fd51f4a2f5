-- What the clinic's notes are written under: headings, each with a hint. Without a row the starter headings are in use.
create table note_template (
  tenant_id text not null references clinic (key),
  id        uuid not null,
  kind      text not null check (kind in ('GROUP', 'PERSON')),
  headings  text[] not null,
  hints     text[] not null,
  version   integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, kind),
  check (cardinality(headings) = cardinality(hints))
);
call wall('note_template', 'select, insert');
grant update (headings, hints, version) on note_template to ${app};

-- The note of a session: one about the group, and one of each person. The row is its draft; whose it is never changes.
create table note (
  tenant_id    text not null references clinic (key),
  id           uuid not null,
  session_id   uuid not null,
  cohort_id    uuid not null,
  enrolment_id uuid,
  headings     text[] not null default '{}',
  texts        text[] not null default '{}',
  reason       text not null default '' check (length(reason) <= 300),
  asks_cosign  boolean not null default false,
  drafting     boolean not null default false,
  signed       integer not null default 0 check (signed >= 0),
  version      integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id, cohort_id) references session (tenant_id, id, cohort_id),
  foreign key (tenant_id, enrolment_id, cohort_id) references enrolment (tenant_id, id, cohort_id),
  check (cardinality(headings) = cardinality(texts))
);
create index note_of_session on note (tenant_id, session_id);
create unique index one_note_of_the_group on note (tenant_id, session_id) where enrolment_id is null;
create unique index one_note_of_a_person on note (tenant_id, session_id, enrolment_id) where enrolment_id is not null;
create index note_of_enrolment on note (tenant_id, enrolment_id) where enrolment_id is not null;
call wall('note', 'select, insert');
grant update (headings, texts, reason, asks_cosign, drafting, signed, version) on note to ${app};
create trigger own_appointment before insert on note for each row execute function belongs_in_session();

-- Every version that was signed, as it was signed. The serving role adds some, and changes and removes none.
create table note_version (
  tenant_id   text not null references clinic (key),
  note_id     uuid not null,
  number      integer not null check (number >= 1),
  headings    text[] not null,
  texts       text[] not null,
  reason      text not null,
  asks_cosign boolean not null,
  signed_by   uuid not null,
  signed_at   timestamptz not null,
  primary key (tenant_id, note_id, number),
  unique (tenant_id, note_id, number, signed_by),
  foreign key (tenant_id, note_id) references note (tenant_id, id),
  foreign key (tenant_id, signed_by) references staff_member (tenant_id, id),
  constraint an_amendment_says_why check ((number = 1) = (reason = ''))
);
call wall('note_version', 'select, insert');

-- Who stands beside the one who signed. Nobody co-signs what they signed themselves.
create table note_cosignature (
  tenant_id   text not null references clinic (key),
  note_id     uuid not null,
  number      integer not null,
  author_id   uuid not null,
  cosigned_by uuid not null,
  cosigned_at timestamptz not null,
  primary key (tenant_id, note_id, number),
  foreign key (tenant_id, note_id, number, author_id)
    references note_version (tenant_id, note_id, number, signed_by),
  foreign key (tenant_id, cosigned_by) references staff_member (tenant_id, id),
  constraint somebody_else_cosigns check (cosigned_by <> author_id)
);
call wall('note_cosignature', 'select, insert');
