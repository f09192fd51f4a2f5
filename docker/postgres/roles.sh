#!/bin/sh
# Runs once, when the data volume is empty.
set -eu

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=owner_password="$PACEWELL_OWNER_PASSWORD" --set=app_password="$PACEWELL_APP_PASSWORD" <<'SQL'
create role pacewell_owner login password :'owner_password'
  nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
create role pacewell_app login password :'app_password'
  nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
create database pacewell owner pacewell_owner;
revoke all on database pacewell from public;
grant connect on database pacewell to pacewell_app;
\connect pacewell
grant usage on schema public to pacewell_app;
SQL
