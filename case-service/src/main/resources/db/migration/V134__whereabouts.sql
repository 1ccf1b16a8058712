-- Where the houses are, sealed under a key of the house, and who may know it of one person.
insert into policy_parameter (key, valid_from, value, source) values
    ('placement.addressReaderDays', '2000-01-01', '30', 'REC'),
    ('placement.placeForgottenAfterDays', '2000-01-01', '30', 'REC: domain 4.5, P6 addresses');

create table house_address (
    facility       text        primary key references facility (code),
    version        bigint      not null,
    sealed_address bytea       not null,
    changed_at     timestamptz not null,
    changed_by     text        not null
);

create table address_reader (
    id           text        primary key,
    version      bigint      not null,
    placement_id text        not null references placement (id),
    reader       text        not null,
    organisation text        not null,
    purpose      text        not null,
    named_by     text        not null,
    named_at     timestamptz not null,
    last_day     date        not null,
    ended_at     timestamptz
);
create index address_reader_of_placement on address_reader (placement_id, named_at, id);

create index facility_by_organisation on facility (organisation, code);

revoke delete on house_address, address_reader from ${appUser};
