-- Accommodation: which places there are, and who has or awaits one. No address and no name of a place is kept.
insert into policy_parameter (key, valid_from, value, source) values
    ('placement.reservationHours', '2000-01-01', '24', 'REC');

create table facility (
    code              text    primary key,
    version           bigint  not null,
    type              text    not null,
    capacity          int     check (capacity >= 0),
    peak              int     not null check (peak >= 0),
    places_for        text    not null check (places_for in ('WOMEN', 'MEN', 'ANY')),
    stay_bases        text    not null,
    board_and_lodging boolean not null,
    organisation      text    not null,
    valid_from        date    not null,
    valid_to          date,
    source            text    not null,
    check (capacity is not null or peak = 0)
);
create index facility_by_type on facility (type, code);
-- where no source names a number of places they are not counted: capacity is empty
insert into facility (code, version, type, capacity, peak, places_for, stay_bases, board_and_lodging, organisation, valid_from, source) values
    ('F-VKCQR418GZ3JACRZGJA74JFVCG', 0, 'SECRET_ADDRESS_SHELTER', 7, 2, 'WOMEN',
     'DANISH_CITIZEN,EU_CITIZEN,OTHER_LAWFUL_STAY,NO_LAWFUL_STAY,ASYLUM_SEEKER', true, 'RI', '2019-01-01',
     'PAGE R4 (2019-21), BR43: 7 of the 9, and 2 more at peaks'),
    ('F-KSMB0K68S9ACT7YFGDDZKG26T4', 0, 'SECRET_ADDRESS_SHELTER', 2, 0, 'WOMEN',
     'DANISH_CITIZEN,EU_CITIZEN,OTHER_LAWFUL_STAY,NO_LAWFUL_STAY,ASYLUM_SEEKER', true, 'RI', '2019-01-01',
     'PAGE R4 (2019-21), BR43: 2 of the 9'),
    ('F-CH7PJP9725ZP2TC9CCZZN13A4G', 0, 'WOMENS_CRISIS_CENTRE', null, 0, 'WOMEN',
     'DANISH_CITIZEN,EU_CITIZEN,OTHER_LAWFUL_STAY,NO_LAWFUL_STAY', true, 'NGO', '2019-01-01', 'PAGE R4: overflow'),
    ('F-XV3CWRD9KQ9FKDCP1E0VK2FPT4', 0, 'MENS_CRISIS_CENTRE', null, 0, 'MEN',
     'DANISH_CITIZEN,EU_CITIZEN,OTHER_LAWFUL_STAY,NO_LAWFUL_STAY', true, 'NGO', '2019-01-01', 'PAGE C3'),
    ('F-5H6E6Q2TYJDV19V0H2D0WJF518', 0, 'HOSTEL_HERBERG', null, 0, 'MEN',
     'DANISH_CITIZEN,EU_CITIZEN,OTHER_LAWFUL_STAY,NO_LAWFUL_STAY', true, 'NGO', '2019-01-01', 'SEED-1; PAGE C3'),
    ('F-81CHW0RE1AZVPV0QSPK78YJQJM', 0, 'ASYLUM_CENTRE', null, 0, 'ANY', 'ASYLUM_SEEKER', true, 'OPERATOR',
     '2019-01-01', 'SEED-1; PAGE C3: asylum-seeking women, and men'),
    ('F-PASRHGWFKTD1R56609PDYKFBX4', 0, 'ASYLUM_CENTRE', null, 0, 'MEN', 'NO_LAWFUL_STAY', true, 'OPERATOR',
     '2019-01-01', 'SEED-1; PAGE C3: men as a rule'),
    ('F-8MECTV1NCYD37G5BKDK7H8GT00', 0, 'CHILDRENS_ASYLUM_CENTRE', null, 0, 'ANY', 'NO_LAWFUL_STAY,ASYLUM_SEEKER',
     true, 'OPERATOR', '2019-01-01', 'PAGE C9'),
    ('F-J103Q8M886SE0C3471M4MT7R74', 0, 'RESIDENTIAL_INSTITUTION', null, 0, 'ANY',
     'DANISH_CITIZEN,EU_CITIZEN,OTHER_LAWFUL_STAY', true, 'MUNICIPALITY', '2019-01-01', 'SEED-1, BR04; PAGE C9');

create table placement (
    id                    text        primary key,
    version               bigint      not null,
    referral_id           text        references referral (id),
    case_handle           text        references case_file (handle),
    status                text        not null,
    ground                text        not null check (ground in ('ORDINARY', 'INTERIM_SECTION_34')),
    places_for            text,
    age_state             text,
    stay_basis            text,
    individually_assessed boolean     not null,
    wished_type           text,
    facility              text        references facility (code),
    facility_type         text,
    taken_in              text        references facility (code),
    waiting_since         timestamptz,
    organisation          text        not null,
    requested_at          timestamptz not null,
    reserved_until        timestamptz,
    started_on            date,
    ended_on              date,
    refusal_reason        text,
    refused_by            text,
    check (referral_id is not null or case_handle is not null)
);
create unique index placement_living_of_case on placement (case_handle)
    where status in ('REQUESTED', 'NO_CAPACITY', 'RESERVED', 'ACTIVE');
create unique index placement_living_of_referral on placement (referral_id)
    where status in ('REQUESTED', 'NO_CAPACITY', 'RESERVED', 'ACTIVE');
create index placement_by_case on placement (case_handle, requested_at, id);
create index placement_by_referral on placement (referral_id, requested_at, id);
create index placement_taking on placement (taken_in, status) where taken_in is not null;
create index placement_waiting on placement (waiting_since, id) where waiting_since is not null;

revoke delete on facility, placement from ${appUser};

-- Interpreters: how many are on call for a language from a date on; no source seen names a number, so none is laid here.
create table interpreter_pool (
    language   text not null,
    valid_from date not null,
    on_call    int  not null check (on_call >= 0),
    source     text not null,
    primary key (language, valid_from)
);

create table interpreter_reservation (
    id           text        primary key,
    version      bigint      not null,
    referral_id  text        references referral (id),
    case_handle  text        references case_file (handle),
    language     text,
    day          date        not null,
    status       text        not null,
    requested_at timestamptz not null,
    check (referral_id is not null or case_handle is not null)
);
create index interpreter_by_case on interpreter_reservation (case_handle, requested_at, id);
create index interpreter_by_referral on interpreter_reservation (referral_id, requested_at, id);
create index interpreter_by_day on interpreter_reservation (language, day, status, requested_at, id);

revoke update, delete on interpreter_pool from ${appUser};
revoke delete on interpreter_reservation from ${appUser};
