-- Who assesses, by stay basis and date. A court that tries the person may also find; it displaces nobody.
-- SIRI: older sources name it "in some cases" without saying which. To switch it on takes a role and users first, hence the check.
create table assessment_competence (
    rule             text    not null,
    stay_basis       text    not null,
    valid_from       date    not null,
    valid_to         date,
    version          text    not null,
    authority        text    not null check (authority in ('CMM', 'UDL', 'COURT', 'SIRI')),
    in_criminal_case boolean not null,
    enabled          boolean not null,
    source           text    not null,
    primary key (stay_basis, rule, valid_from),
    check (authority <> 'SIRI' or not enabled),
    check ((authority = 'COURT') = in_criminal_case)
);
create unique index assessment_competence_one on assessment_competence (stay_basis, valid_from)
    where enabled and not in_criminal_case;
insert into assessment_competence
    (rule, stay_basis, valid_from, valid_to, version, authority, in_criminal_case, enabled, source) values
    ('LAWFUL_STAY_IS_ASSESSED_BY_CMM', 'DANISH_CITIZEN', '2022-01-01', null, '2022-01', 'CMM', false, true, 'PAGE I5, I7'),
    ('LAWFUL_STAY_IS_ASSESSED_BY_CMM', 'EU_CITIZEN', '2022-01-01', null, '2022-01', 'CMM', false, true, 'PAGE I5, I7'),
    ('LAWFUL_STAY_IS_ASSESSED_BY_CMM', 'OTHER_LAWFUL_STAY', '2022-01-01', null, '2022-01', 'CMM', false, true, 'PAGE I5, I7'),
    ('NO_LAWFUL_STAY_IS_ASSESSED_BY_UDL', 'NO_LAWFUL_STAY', '2008-01-01', '2021-12-31', '2008', 'UDL', false, true, 'LAW L4 2008'),
    ('NO_LAWFUL_STAY_IS_ASSESSED_BY_UDL', 'NO_LAWFUL_STAY', '2022-01-01', null, '2022-01', 'UDL', false, true, 'PAGE I5, I7; LAW L4'),
    ('ASYLUM_SEEKERS_ARE_ASSESSED_BY_UDL', 'ASYLUM_SEEKER', '2022-01-01', null, '2022-01', 'UDL', false, true, 'PAGE I5'),
    ('SIRI_ASSESSES_IN_SOME_CASES', 'EU_CITIZEN', '2000-01-01', '2021-12-31', 'before 2022', 'SIRI', false, false, 'OLD I7, I8'),
    ('SIRI_ASSESSES_IN_SOME_CASES', 'OTHER_LAWFUL_STAY', '2000-01-01', '2021-12-31', 'before 2022', 'SIRI', false, false, 'OLD I7, I8');
insert into assessment_competence
    (rule, stay_basis, valid_from, version, authority, in_criminal_case, enabled, source)
    select 'A_COURT_MAY_FIND_IN_A_CRIMINAL_CASE', stay_basis, '2022-01-01', '2022-01', 'COURT', true, true, 'PAGE I7'
    from unnest(array['DANISH_CITIZEN', 'EU_CITIZEN', 'OTHER_LAWFUL_STAY', 'NO_LAWFUL_STAY', 'ASYLUM_SEEKER']) stay_basis;

alter table case_file add column criminal_case_since date;

create table stay_basis_change (
    id          bigint generated always as identity primary key,
    case_handle text        not null references case_file (handle),
    from_basis  text        not null,
    to_basis    text        not null,
    since       date        not null,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index stay_basis_change_by_case on stay_basis_change (case_handle, id);

-- A decision is proposed by one person (decided_by) and confirmed by another of the same authority (ADR 7).
alter table assessment add column rule_version text;
alter table assessment add column confirmed_by text;
alter table assessment add column reassessment_reason text;
alter table assessment add column sealed_new_facts bytea;
alter table assessment add column lapse_reason text;
alter table assessment add column lapsed_on date;
alter table assessment add constraint assessment_four_eyes check (confirmed_by is null or confirmed_by <> decided_by);

create table transfer_of_competence (
    id             text primary key,
    assessment_id  text not null references assessment (id),
    from_authority text not null,
    to_authority   text not null check (to_authority <> from_authority),
    rule_version   text not null,
    transferred_at timestamptz not null,
    transferred_by text not null,
    sealed_note    bytea not null
);
create index transfer_by_assessment on transfer_of_competence (assessment_id, transferred_at, id);

create table information_request (
    id              text        primary key,
    assessment_id   text        not null references assessment (id),
    asked_at        timestamptz not null,
    asked_by        text        not null,
    sealed_question bytea       not null,
    answered_at     timestamptz,
    answered_by     text,
    sealed_answer   bytea,
    check ((answered_at is null) = (sealed_answer is null))
);
create index information_request_by_assessment on information_request (assessment_id, asked_at, id);
create unique index information_request_open on information_request (assessment_id) where answered_at is null;

create table court_finding (
    id               text        primary key,
    case_handle      text        not null references case_file (handle),
    finding          text        not null,
    found_on         date        not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    sealed_reference bytea       not null
);
create index court_finding_by_case on court_finding (case_handle, found_on, id);

alter table reflection_period add column ended_on date;
alter table reflection_period add column end_reason text;

revoke delete on information_request from ${appUser};
revoke update, delete on assessment_competence, stay_basis_change, transfer_of_competence, court_finding from ${appUser};
