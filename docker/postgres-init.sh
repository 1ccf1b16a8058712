#!/bin/sh
# Databases, logins and schemas, as platform/local makes them on one machine.
set -eu
sql() { psql -v ON_ERROR_STOP=1 -U postgres -d "$1" -c "$2"; }
role() { sql postgres "create role $1 login password '$HJEMVEJ_DB_PASSWORD'"; }
role keys_owner
sql postgres "create database keys owner keys_owner"
sql postgres "revoke connect, temporary on database keys from public"
for service in case reintegration partner notification; do
  for login in owner app keys_owner keys_app; do role "${service}_$login"; done
  sql postgres "create database hjemvej_$service owner ${service}_owner"
  sql postgres "revoke connect, temporary on database hjemvej_$service from public"
  sql postgres "grant connect on database hjemvej_$service to ${service}_owner, ${service}_app"
  sql postgres "grant connect on database keys to ${service}_keys_owner, ${service}_keys_app"
  sql "hjemvej_$service" "alter schema public owner to ${service}_owner"
  sql "hjemvej_$service" "grant usage on schema public to ${service}_app"
  sql keys "create schema ${service}_keys authorization ${service}_keys_owner"
done
