create table eligibility_file (
    case_handle      text   primary key,
    version          bigint not null,
    case_kind        text,
    minor            boolean not null,
    assessment_id    text,
    assessed_on      date,
    stay_basis_class text,
    sequence         bigint not null
);

create table consent_copy (
    case_handle text    not null,
    scope       text    not null,
    stands      boolean not null,
    sequence    bigint  not null,
    primary key (case_handle, scope)
);

create table programme_version (
    id              text        primary key,
    version         bigint      not null,
    name            text        not null,
    valid_from      date        not null,
    valid_to        date        not null check (valid_to >= valid_from),
    group_code      text        not null,
    currency        text        not null,
    cash_minor      bigint      not null check (cash_minor > 0),
    in_kind_minor   bigint      not null check (in_kind_minor >= 0),
    instalments     int         not null check (instalments between 1 and 60),
    interval_months int         not null check (interval_months between 1 and 12),
    first_offset_months int     not null check (first_offset_months between 0 and 12),
    period_months   int         not null check (period_months between 1 and 36),
    source          text        not null,
    created_at      timestamptz not null
);

create table prepared_return (
    ref                 text        primary key,
    version             bigint      not null,
    case_handle         text        not null,
    track               text        not null,
    group_code          text        not null,
    stay_basis_class    text,
    status              text        not null,
    destination_country text        not null,
    target_departure    text        not null,
    requested_by        text        not null,
    requested_at        timestamptz not null,
    cooperation         text        not null,
    cooperation_on      date,
    sealed_cooperation_reasons bytea,
    agreement_id        text,
    partner_organisation text,
    place_held          boolean     not null default false,
    risk_gate           text,
    risk_assessed_on    date,
    departure_date      date,
    departed_on         date,
    arrived_on          date,
    final_report_on     date,
    ended_on            date
);
create unique index prepared_return_living on prepared_return (case_handle)
    where ended_on is null;
create index prepared_return_by_time on prepared_return (requested_at, ref);
create index prepared_return_by_requester on prepared_return (requested_by, requested_at, ref);
create index prepared_return_by_partner on prepared_return (partner_organisation, requested_at, ref);

create table plan (
    id                   text        primary key,
    version              bigint      not null,
    programme_ref        text        not null references prepared_return (ref),
    number               int         not null,
    status               text        not null,
    programme_version_id text        not null references programme_version (id),
    currency             text        not null,
    cash_minor           bigint      not null,
    in_kind_minor        bigint      not null,
    created_by           text        not null,
    created_at           timestamptz not null,
    agreed_on            date,
    submitted_by         text,
    decided_by           text,
    decided_on           date,
    unique (programme_ref, number),
    constraint plan_four_eyes check (decided_by is null or (decided_by <> created_by and decided_by <> submitted_by))
);

create table budget_line (
    plan_id  text   not null references plan (id),
    number   int    not null,
    category text   not null,
    minor    bigint not null check (minor > 0),
    primary key (plan_id, number)
);

create table payee (
    programme_ref text   primary key references prepared_return (ref),
    version       bigint not null,
    token         text   not null unique,
    channel       text   not null,
    country       text   not null,
    sealed        bytea  not null
);

create table cash_instalment (
    id            text   primary key,
    version       bigint not null,
    programme_ref text   not null references prepared_return (ref),
    sequence      int    not null,
    status        text   not null,
    minor         bigint not null check (minor > 0),
    currency      text   not null,
    due_date      date,
    unique (programme_ref, sequence)
);

create table instalment_release (
    instalment_id text        not null references cash_instalment (id),
    position      int         not null check (position in (1, 2)),
    person        text        not null,
    released_at   timestamptz not null,
    primary key (instalment_id, position),
    -- four eyes in the database: the same person cannot be both
    unique (instalment_id, person)
);

create table payout (
    id             text        primary key,
    version        bigint      not null,
    instalment_id  text        not null references cash_instalment (id),
    programme_ref  text        not null,
    attempt        int         not null,
    status         text        not null,
    channel        text        not null,
    minor          bigint      not null,
    currency       text        not null,
    created_at     timestamptz not null,
    sent_at        timestamptz,
    received_on    date,
    attestation    text,
    confirmed_by   text,
    unique (instalment_id, attempt)
);
create unique index payout_under_way on payout (instalment_id)
    where status in ('CREATED', 'SENT', 'CONFIRMED', 'UNKNOWN');

-- what was promised, released or paid is never deleted by the app login; a release is never changed
revoke delete on programme_version, prepared_return, plan, cash_instalment, payout from ${appUser};
revoke update, delete on instalment_release from ${appUser};
