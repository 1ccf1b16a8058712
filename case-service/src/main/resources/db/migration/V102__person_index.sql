-- Blind index: a keyed digest of what a person can be searched by, exactly. It tells nothing without the key, which the vault seals.
create table person_index (
    id          bigint generated always as identity primary key,
    case_handle text   not null references case_file (handle),
    field       text   not null,
    key_version int    not null,
    digest      bytea  not null,
    unique (case_handle, field)
);
create index person_by_digest on person_index (digest, field, case_handle);
