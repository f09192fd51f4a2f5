-- How the people of a clinic sign in: at an issuer of its own or at one that clinics share, and how strongly its staff.
alter table clinic
  add column shared_issuer boolean not null default false,
  add column staff_acr text not null default ''
    check (staff_acr ~ '^([A-Za-z0-9._:/+-]+( [A-Za-z0-9._:/+-]+)*)?$' and length(staff_acr) <= 200);

-- An issuer belongs to one clinic, or to clinics that all share it: never to both kinds.
alter table clinic drop constraint clinic_issuer_key;
create unique index clinic_own_issuer on clinic (issuer) where not shared_issuer;
alter table clinic add constraint clinic_issuer_kind
  exclude using gist (issuer with =, (shared_issuer::integer) with <>);
