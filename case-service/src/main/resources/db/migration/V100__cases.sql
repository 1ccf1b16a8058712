create table policy_parameter (
    key        text not null,
    valid_from date not null,
    value      text not null,
    source     text not null,
    primary key (key, valid_from)
);
insert into policy_parameter (key, valid_from, value, source) values
    ('reflection.initialDays', '2000-01-01', '30', 'SEED BR01: 30 days'),
    ('reflection.warnDaysBeforeEnd', '2000-01-01', '10,5,2', 'REC'),
    ('reflection.maxTotalDays', '2007-01-01', '100', 'OLD BR22: 2007-2013'),
    ('reflection.maxTotalDays', '2013-01-30', '120', 'LAW L2: bill of 30 January 2013'),
    ('minor.requireRepresentativeAtInterview', '2000-01-01', 'true', 'PAGE C2');

create table referral (
    id             text        primary key,
    version        bigint      not null,
    status         text        not null,
    channel        text        not null,
    urgency        text        not null,
    organisation   text        not null,
    sent_by        text        not null,
    received_at    timestamptz not null,
    stay_basis     text,
    age_state      text,
    sealed_summary bytea,
    case_handle    text
);
create index referral_by_time on referral (received_at, id);
create index referral_by_sender on referral (organisation, received_at, id);

create table case_file (
    handle           text        primary key,
    version          bigint      not null,
    kind             text        not null,
    status           text        not null,
    stay_basis       text        not null,
    age_state        text        not null,
    contact_person   text        not null,
    shared_with_udl  boolean     not null,
    referral_id      text        not null unique references referral (id),
    opened_at        timestamptz not null,
    sealed_identity  bytea
);
create index case_file_by_contact on case_file (contact_person, opened_at, handle);
create index case_file_by_time on case_file (opened_at, handle);

create table consent (
    id           text        primary key,
    version      bigint      not null,
    case_handle  text        not null references case_file (handle),
    scope        text        not null,
    legal_basis  text        not null,
    language     text        not null,
    text_version text        not null,
    given_by     text        not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz
);
create unique index consent_standing on consent (case_handle, scope) where withdrawn_at is null;

create table representative (
    id           text        primary key,
    version      bigint      not null,
    case_handle  text        not null references case_file (handle),
    organisation text        not null,
    appointed_on date        not null,
    child_view   text        not null,
    ended_on     date,
    sealed_name  bytea       not null
);
create unique index representative_current on representative (case_handle) where ended_on is null;

create table indicator (
    code              text not null,
    catalogue_version text not null,
    element           text not null check (element in ('ACT', 'MEANS', 'PURPOSE')),
    text_en           text not null,
    text_da           text not null,
    primary key (catalogue_version, code)
);
insert into indicator (code, catalogue_version, element, text_en, text_da) values
    ('RECRUITED_BY_OTHERS', '1', 'ACT', 'Recruited by others', 'Rekrutteret af andre'),
    ('TRANSPORTED_BY_OTHERS', '1', 'ACT', 'Transported by others', 'Transporteret af andre'),
    ('HARBOURED', '1', 'ACT', 'Housed by those who exploit', 'Indlogeret hos dem, der udnytter'),
    ('DEBT_TO_TRAFFICKER', '1', 'MEANS', 'Debt that cannot be paid off', 'Gæld, der ikke kan betales af'),
    ('THREATS', '1', 'MEANS', 'Threats against the person or the family', 'Trusler mod personen eller familien'),
    ('DECEPTION', '1', 'MEANS', 'Deceived about work or conditions', 'Vildledt om arbejde eller vilkår'),
    ('DOCUMENTS_WITHHELD', '1', 'MEANS', 'Documents kept by others', 'Papirer tilbageholdt af andre'),
    ('PROSTITUTION', '1', 'PURPOSE', 'Prostitution', 'Prostitution'),
    ('FORCED_LABOUR', '1', 'PURPOSE', 'Forced labour', 'Tvangsarbejde'),
    ('CRIMINAL_ACTS', '1', 'PURPOSE', 'Criminal acts', 'Strafbare handlinger'),
    ('BEGGING', '1', 'PURPOSE', 'Begging', 'Tiggeri');

create table identification (
    id                text        primary key,
    version           bigint      not null,
    case_handle       text        not null references case_file (handle),
    status            text        not null,
    setting           text        not null,
    interpreter_language text,
    planned_for       date        not null,
    created_at        timestamptz not null,
    concluded_at      timestamptz
);
create index identification_by_case on identification (case_handle, created_at);

create table indicator_observation (
    identification_id text not null references identification (id),
    code              text not null,
    catalogue_version text not null,
    presence          text not null check (presence in ('PRESENT', 'ABSENT', 'UNKNOWN')),
    observed_on       date not null,
    primary key (identification_id, code),
    foreign key (catalogue_version, code) references indicator (catalogue_version, code)
);

create table assessment (
    id             text        primary key,
    version        bigint      not null,
    case_handle    text        not null references case_file (handle),
    round          int         not null,
    status         text        not null,
    authority      text        not null,
    opened_at      timestamptz not null,
    outcome        text,
    legal_basis    text,
    language       text,
    decided_on     date,
    served_on      date,
    decided_by     text,
    sealed_reasons bytea,
    unique (case_handle, round)
);
create unique index assessment_active on assessment (case_handle)
    where status in ('PENDING', 'ADDITIONAL_INFORMATION_REQUESTED');

create table reflection_period (
    id            text        primary key,
    version       bigint      not null,
    case_handle   text        not null references case_file (handle),
    assessment_id text        not null unique references assessment (id),
    basis         text        not null,
    status        text        not null,
    offered_on    date        not null,
    requested_on  date,
    start_date    date,
    end_date      date,
    total_days    int,
    rule_version  text,
    decided_by    text,
    sealed_refusal bytea
);
create index reflection_period_by_case on reflection_period (case_handle);

create table counselling_session (
    id          text        primary key,
    case_handle text        not null references case_file (handle),
    held_on     date        not null,
    language    text        not null,
    answer      text        not null,
    next_date   date,
    held_by     text        not null,
    recorded_at timestamptz not null
);
create index counselling_session_by_case on counselling_session (case_handle, held_on, id);

create table way_home (
    case_handle text        primary key,
    status      text        not null,
    country     text,
    since       date        not null,
    sequence    bigint      not null
);

-- what was decided, agreed or received is never deleted by the app login
revoke delete on referral, case_file, consent, representative, identification, assessment, reflection_period,
    counselling_session from ${appUser};
revoke update, delete on policy_parameter, indicator, counselling_session from ${appUser};
