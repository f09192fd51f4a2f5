-- Sign-ins that their issuer has ended while tokens of them still live. They belong to an issuer, which several clinics
-- may share, and so to the platform. There is nothing here but the issuer's own identifiers.
create table ended_sign_in (
  issuer  text not null,
  subject text not null,
  sign_in text not null,
  at      timestamptz not null,
  primary key (issuer, subject, sign_in)
);
create index ended_sign_in_by_time on ended_sign_in (at);
grant select, insert, update, delete on ended_sign_in to ${app};
