-- Every audit row is linked into the chain of its file by a sealer, within seconds: a row that is altered or taken out afterwards is named.
alter table audit add column sealed_at timestamptz;
create index audit_unsealed on audit (id) where sealed_at is null;
grant update (sealed_at) on audit to ${appUser};

create table audit_seal (
    audit_id bigint primary key,
    chain    text   not null,
    position bigint not null,
    digest   bytea  not null,
    unique (chain, position)
);
revoke update, delete on audit_seal from ${appUser};

create table audit_key (
    id     int   primary key check (id = 1),
    sealed bytea not null
);
revoke update, delete on audit_key from ${appUser};
