-- One wrapped key per file. Backups of this database are kept 30 days at most: that is what makes erasure true for backups.
alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${appUser};
grant usage on schema ${schema} to ${appUser};

create table case_key (
    handle        text        primary key,
    wrapped       bytea       not null,
    master_key_id text        not null,
    created_at    timestamptz not null default clock_timestamp()
);
