-- In which houses a threat to a person is known, as a code; and where an authority has placed her there all the same (F16).
create table facility_threat (
    id          text        primary key,
    version     bigint      not null,
    case_handle text        not null references case_file (handle),
    facility    text        not null references facility (code),
    kind        text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    ended_at    timestamptz,
    ended_by    text,
    check ((ended_at is null) = (ended_by is null))
);
create index facility_threat_of_case on facility_threat (case_handle, recorded_at, id);
create unique index facility_threat_living on facility_threat (case_handle, facility, kind) where ended_at is null;

create table suitability_override (
    id            text        primary key,
    case_handle   text        not null references case_file (handle),
    placement_id  text        not null references placement (id),
    facility      text        references facility (code),
    reason_code   text        not null,
    sealed_reason bytea       not null,
    decided_by    text        not null,
    organisation  text        not null,
    decided_at    timestamptz not null
);
create index suitability_override_of_placement on suitability_override (placement_id, decided_at, id);

revoke delete on facility_threat from ${appUser};
revoke update, delete on suitability_override from ${appUser};
-- in which house it was is forgotten some days after the stay, as in placement.facility
grant update (facility) on suitability_override to ${appUser};
