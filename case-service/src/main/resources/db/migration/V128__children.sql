-- What protects a child: representative or dated reason, the notice to the municipality, its view, its family, its best interests.
insert into policy_parameter (key, valid_from, value, source) values
    ('minor.requireRepresentativeAtScreening', '2000-01-01', 'true', 'REC F25, D12'),
    ('minor.municipalityNoticeDays', '2000-01-01', '0', 'REC F25: the same day'),
    ('minor.municipalityNoticeRemindHours', '2000-01-01', '4', 'REC: hours before it is due'),
    ('minor.municipalityNoticeRepeatHours', '2000-01-01', '24', 'REC: hours between two escalations'),
    ('minor.bestInterestsDecidedBy', '2000-01-01', 'CMM', 'REC: no source seen names who decides');

alter table representative add column end_reason text;

create table representative_waiver (
    id          text        primary key,
    case_handle text        not null references case_file (handle),
    reason      text        not null,
    since       date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index representative_waiver_by_case on representative_waiver (case_handle, recorded_at, id);

create table concern_notice (
    id             text        primary key,
    version        bigint      not null,
    case_handle    text        not null references case_file (handle),
    status         text        not null,
    channel        text        not null,
    sent_on        date        not null,
    sealed_to      bytea       not null,
    received_on    date,
    sealed_receipt bytea,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    check ((received_on is null) = (sealed_receipt is null))
);
create index concern_notice_by_case on concern_notice (case_handle, recorded_at, id);

create table childs_view (
    id            text        primary key,
    case_handle   text        not null references case_file (handle),
    about         text        not null,
    heard         boolean     not null,
    not_heard_for text,
    supported_by  text        not null,
    heard_on      date        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    check (heard = (not_heard_for is null))
);
create index childs_view_by_case on childs_view (case_handle, recorded_at, id);

create table family_tracing (
    id               text        primary key,
    case_handle      text        not null references case_file (handle),
    outcome          text        not null,
    family_safety    text        not null,
    centre_confirmed boolean     not null,
    traced_on        date        not null,
    recorded_by      text        not null,
    recorded_at      timestamptz not null
);
create index family_tracing_by_case on family_tracing (case_handle, recorded_at, id);

create table best_interests_decision (
    id             text        primary key,
    version        bigint      not null,
    case_handle    text        not null references case_file (handle),
    status         text        not null,
    outcome        text        not null,
    organisation   text        not null,
    decided_on     date        not null,
    proposed_by    text        not null,
    confirmed_by   text,
    proposed_at    timestamptz not null,
    sealed_reasons bytea,
    -- four eyes in the database: nobody confirms what she has proposed herself
    constraint best_interests_four_eyes check (confirmed_by is null or confirmed_by <> proposed_by)
);
create index best_interests_by_case on best_interests_decision (case_handle, proposed_at, id);
create unique index best_interests_proposed on best_interests_decision (case_handle) where status = 'PROPOSED';
create unique index best_interests_confirmed on best_interests_decision (case_handle) where status = 'CONFIRMED';

revoke update, delete on representative_waiver, childs_view, family_tracing from ${appUser};
revoke delete on concern_notice, best_interests_decision from ${appUser};
