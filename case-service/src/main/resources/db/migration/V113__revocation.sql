-- A positive decision is revoked by two persons, as it was made; the decision itself stays as it is (process 2.3, ADR 7).
create table revocation (
    id             text        primary key,
    version        bigint      not null,
    case_handle    text        not null references case_file (handle),
    assessment_id  text        not null references assessment (id),
    status         text        not null check (status in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN')),
    reason         text        not null,
    legal_basis    text        not null,
    language       text        not null,
    decided_on     date        not null,
    served_on      date        not null,
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    confirmed_by   text,
    sealed_reasons bytea,
    constraint revocation_four_eyes check (confirmed_by is null or confirmed_by <> proposed_by),
    check ((status = 'CONFIRMED') = (confirmed_by is not null)),
    check ((status = 'WITHDRAWN') = (sealed_reasons is null))
);
create unique index revocation_living on revocation (assessment_id) where status <> 'WITHDRAWN';
create index revocation_by_case on revocation (case_handle, decided_on, id);

alter table assessment add column revocation_id text references revocation (id) deferrable initially deferred;

-- What was decided on it is not undone by a revocation: the period only learns the day, and nothing more of it is granted.
alter table reflection_period add column ground_revoked_on date;

revoke delete on revocation from ${appUser};
