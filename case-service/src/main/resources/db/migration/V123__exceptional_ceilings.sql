-- A higher ceiling for one period, as in the pandemic (PAGE I6): proposed by one person of the authority, confirmed by another (ADR 7, 27).
create table exceptional_ceiling (
    id             text primary key,
    period_id      text  not null references reflection_period (id),
    days           int   not null,
    status         text  not null,
    proposed_on    date  not null,
    proposed_by    text  not null,
    decided_on     date,
    confirmed_by   text,
    sealed_reasons bytea not null,
    check ((status = 'CONFIRMED') = (confirmed_by is not null)),
    constraint exceptional_ceiling_four_eyes check (confirmed_by is null or confirmed_by <> proposed_by)
);
create index exceptional_ceiling_by_period on exceptional_ceiling (period_id, proposed_on, id);

alter table reflection_period add column exceptional_ceiling_days int;
alter table reflection_period add column exceptional_ceiling_id text references exceptional_ceiling (id);

revoke delete on exceptional_ceiling from ${appUser};
