-- Identification: a catalogue of indicators in versions, interviews, episodes; and what a person needs.
insert into policy_parameter (key, valid_from, value, source) values
    ('interview.allowedOrgTypes', '2022-01-01', 'CMM', 'SEED BR10; PAGE BR49: since January 2022 CMM only'),
    ('interview.allowedOrgTypes', '2000-01-01', 'CMM,NGO', 'OLD BR49: before 2022 funded NGOs, too');

create table indicator_catalogue (
    version    text primary key,
    valid_from date not null,
    valid_to   date,
    source     text not null
);
insert into indicator_catalogue (version, valid_from, source) values
    ('1', '2000-01-01', 'PAGE C11: general traits; stays valid beside version 2'),
    ('2', '2022-01-01', 'PAGE C9, C11, C20: general, form-specific and child-specific lists; the wording is ours (REC)');

-- exploitation_forms: the forms of process 2.2 that a code points to; empty for all of them
alter table indicator add column exploitation_forms text not null default '';
alter table indicator add column target_group text not null default 'ALL' check (target_group in ('ALL', 'CHILD'));
alter table indicator add foreign key (catalogue_version) references indicator_catalogue (version);
update indicator set exploitation_forms = code
    where code in ('PROSTITUTION', 'FORCED_LABOUR', 'CRIMINAL_ACTS', 'BEGGING');

insert into indicator (code, catalogue_version, element, text_en, text_da, exploitation_forms, target_group)
    select code, '2', element, text_en, text_da, exploitation_forms, target_group from indicator where catalogue_version = '1';
insert into indicator (code, catalogue_version, element, text_en, text_da, exploitation_forms, target_group) values
    ('TRANSFERRED_BETWEEN_PLACES', '2', 'ACT', 'Moved from place to place by others', 'Flyttet fra sted til sted af andre', '', 'ALL'),
    ('RECEIVED_ON_ARRIVAL', '2', 'ACT', 'Met on arrival by those who exploit', 'Modtaget ved ankomsten af dem, der udnytter', '', 'ALL'),
    ('HOUSED_AT_THE_WORKPLACE', '2', 'ACT', 'Sleeps where the work is done', 'Sover, hvor arbejdet udføres', 'FORCED_LABOUR,SLAVERY_LIKE_CONDITIONS', 'ALL'),
    ('MARRIAGE_ARRANGED_BY_OTHERS', '2', 'ACT', 'A marriage that others arranged for papers', 'Et ægteskab, som andre har arrangeret for papirerne', 'SHAM_MARRIAGE', 'ALL'),
    ('VIOLENCE', '2', 'MEANS', 'Violence', 'Vold', '', 'ALL'),
    ('CONFINED_OR_WATCHED', '2', 'MEANS', 'Locked in, followed or watched', 'Spærret inde, fulgt eller overvåget', '', 'ALL'),
    ('VULNERABILITY_ABUSED', '2', 'MEANS', 'A hard situation was used: no felt way out', 'En svær situation blev udnyttet: ingen oplevet udvej', '', 'ALL'),
    ('OATH_OR_RITUAL', '2', 'MEANS', 'Bound by an oath or a ritual', 'Bundet af en ed eller et ritual', 'PROSTITUTION,OTHER_SEXUAL_EXPLOITATION', 'ALL'),
    ('EARNINGS_TAKEN', '2', 'MEANS', 'Others take what is earned', 'Andre tager det, der tjenes', 'PROSTITUTION,FORCED_LABOUR,CRIMINAL_ACTS,BEGGING', 'ALL'),
    ('OTHER_SEXUAL_EXPLOITATION', '2', 'PURPOSE', 'Other sexual exploitation, for example pictures', 'Anden seksuel udnyttelse, for eksempel billeder', 'OTHER_SEXUAL_EXPLOITATION', 'ALL'),
    ('SLAVERY_LIKE_CONDITIONS', '2', 'PURPOSE', 'Slavery-like conditions, for example in a household', 'Slaverilignende forhold, for eksempel i en husholdning', 'SLAVERY_LIKE_CONDITIONS', 'ALL'),
    ('EXCESSIVE_HOURS', '2', 'PURPOSE', 'Works far more hours than agreed, for little or no pay', 'Arbejder langt flere timer end aftalt, for lidt eller ingen løn', 'FORCED_LABOUR,SLAVERY_LIKE_CONDITIONS', 'ALL'),
    ('DAILY_QUOTA', '2', 'PURPOSE', 'Has to bring a fixed sum or amount each day', 'Skal aflevere et fast beløb eller en fast mængde hver dag', 'CRIMINAL_ACTS,BEGGING', 'ALL'),
    ('ORGAN_REMOVAL', '2', 'PURPOSE', 'Removal of an organ', 'Fjernelse af et organ', 'ORGAN_REMOVAL', 'ALL'),
    ('SHAM_MARRIAGE', '2', 'PURPOSE', 'Use in a sham marriage', 'Udnyttelse i et proformaægteskab', 'SHAM_MARRIAGE', 'ALL'),
    ('CHILD_WITH_UNRELATED_ADULTS', '2', 'ACT', 'A child that travels or lives with adults who are no family', 'Et barn, der rejser eller bor med voksne, som ikke er familie', '', 'CHILD'),
    ('CHILD_TOLD_WHOM_TO_CALL', '2', 'ACT', 'A child that was told whom to call on arrival', 'Et barn, der har fået besked om, hvem det skal ringe til ved ankomsten', '', 'CHILD'),
    ('CHILD_LEFT_A_CENTRE_WITH_OTHERS', '2', 'ACT', 'A child that has left a centre with others before', 'Et barn, der tidligere har forladt et center sammen med andre', '', 'CHILD'),
    ('CHILD_WORKS_INSTEAD_OF_SCHOOL', '2', 'PURPOSE', 'A child that earns money for others instead of going to school', 'Et barn, der tjener penge til andre i stedet for at gå i skole', 'FORCED_LABOUR,CRIMINAL_ACTS,BEGGING', 'CHILD');

-- the practical side of an interview, how it stopped for a while, and how many were held
alter table identification add column interpreter_not_from_own_community boolean not null default false;
alter table identification add column support_person_wished boolean not null default false;
alter table identification add column support_person_organisation text;
alter table identification add column sealed_support_person bytea;
alter table identification add column suspension_reason text;
alter table identification add column interviews int not null default 0;
create index identification_by_end on identification (status, concluded_at);

-- an identification that began before interviews were counted had at least one
update identification set interviews = 1
    where status in ('IN_PROGRESS', 'SUSPENDED', 'INDICATORS_RECORDED', 'RECOMMENDED_FOR_ASSESSMENT', 'NO_INDICATORS');

create table interview (
    identification_id      text        not null references identification (id),
    number                 int         not null,
    version                bigint      not null,
    held_on                date        not null,
    setting                text        not null,
    duration_minutes       int check (duration_minutes > 0),
    interpreter_present    boolean,
    support_person_present boolean,
    representative_present boolean,
    override_reason        text,
    sealed_override        bytea,
    override_by            text,
    held_by                text        not null,
    recorded_at            timestamptz not null,
    primary key (identification_id, number)
);
insert into interview (identification_id, number, version, held_on, setting, held_by, recorded_at)
    select id, 1, 0, planned_for, setting, 'unknown', created_at from identification where interviews = 1;

create table observation_note (
    id                text        primary key,
    identification_id text        not null references identification (id),
    sealed_text       bytea       not null,
    recorded_at       timestamptz not null
);
create index observation_note_by_identification on observation_note (identification_id);
alter table indicator_observation add column source text
    check (source in ('PERSON', 'DOCUMENT', 'OBSERVATION', 'OTHER_AGENCY'));
alter table indicator_observation add column strength text check (strength in ('WEAK', 'CLEAR', 'STRONG'));
alter table indicator_observation add column note_ref text references observation_note (id);

-- a correction is a row of its own with the next revision: what was written before stays
create table exploitation_episode (
    identification_id text        not null references identification (id),
    number            int         not null,
    revision          int         not null,
    form              text        not null,
    place_precision   text check (place_precision in ('COUNTRY', 'REGION', 'PLACE')),
    country           text,
    sealed_place      bytea,
    date_precision    text check (date_precision in ('YEAR', 'MONTH', 'DAY')),
    from_date         date,
    to_date           date check (to_date >= from_date),
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    primary key (identification_id, number, revision)
);

-- who refused to be interviewed: nobody writes down who she is until she agrees, or a statute says so
alter table case_file add column identity_withheld boolean not null default false;

create table needs_assessment (
    id          text        primary key,
    case_handle text        not null references case_file (handle),
    number      int         not null,
    assessed_on date        not null,
    assessed_by text        not null,
    recorded_at timestamptz not null,
    unique (case_handle, number)
);
create table assessed_need (
    assessment_id    text not null references needs_assessment (id),
    category         text not null,
    urgency          text not null check (urgency in ('IMMEDIATE', 'SOON', 'LATER')),
    offer_code       text,
    no_offer_because text,
    primary key (assessment_id, category),
    check ((offer_code is null) <> (no_offer_because is null))
);

revoke delete on interview from ${appUser};
revoke update on observation_note from ${appUser};
revoke update, delete on indicator_catalogue, exploitation_episode, needs_assessment, assessed_need from ${appUser};
