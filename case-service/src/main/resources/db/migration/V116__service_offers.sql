-- What a person is entitled to on a date, by what stands for her then. Where several rules of a category are met the
-- strongest answers; without a condition the answer is yes. A row is closed by valid_to, never changed.
create table entitlement_rule (
    category       text not null,
    rule           text not null,
    valid_from     date not null,
    valid_to       date,
    version        text not null,
    ground         text not null check (ground in
        ('ANYBODY', 'PRESUMED', 'ASSESSED', 'PERIOD_OPEN', 'IN_PERIOD', 'CHILD', 'UNACCOMPANIED_MINOR')),
    condition_code text check (condition_code in ('AT_CMMS_DISCRETION', 'WHEN_PERIOD_IS_GRANTED', 'WHEN_RETURN_IS_PREPARED')),
    source         text not null,
    primary key (category, rule, valid_from)
);
insert into entitlement_rule (category, rule, valid_from, version, ground, condition_code, source) values
    ('LODGING', 'BR03_THE_ASSESSED_ARE_OFFERED_SAFE_LODGING', '2022-01-01', '2022-01', 'ASSESSED', null, 'SEED-1 BR03'),
    ('LODGING', 'SUPPORT_BEFORE_THE_ASSESSMENT', '2022-01-01', '2022-01', 'PRESUMED', 'AT_CMMS_DISCRETION', 'PAGE I7'),
    ('EXTENDED_HEALTH', 'BR05_EXTENDED_HEALTH_DURING_THE_PERIOD', '2022-01-01', '2022-01', 'IN_PERIOD', null, 'SEED-1 BR05'),
    ('EXTENDED_HEALTH', 'BR05_EXTENDED_HEALTH_ONCE_THE_PERIOD_RUNS', '2022-01-01', '2022-01', 'PERIOD_OPEN', 'WHEN_PERIOD_IS_GRANTED', 'SEED-1 BR05'),
    ('PSYCHOLOGICAL', 'BR02_THE_ASSESSED_GET_PSYCHOLOGICAL_HELP', '2022-01-01', '2022-01', 'ASSESSED', null, 'SEED-1 BR02'),
    ('PSYCHOLOGICAL', 'SUPPORT_BEFORE_THE_ASSESSMENT', '2022-01-01', '2022-01', 'PRESUMED', 'AT_CMMS_DISCRETION', 'PAGE I7'),
    ('PSYCHOLOGICAL', 'BR14_HELP_IN_DENMARK_BEFORE_THE_RETURN', '2022-01-01', '2022-01', 'UNACCOMPANIED_MINOR', 'WHEN_RETURN_IS_PREPARED', 'SEED-2 BR08, BR14'),
    ('LEGAL_AID', 'BR06_LEGAL_AID_AND_GUIDANCE_THROUGH_CMM', '2022-01-01', '2022-01', 'ASSESSED', null, 'SEED-1 BR02, BR06'),
    ('LEGAL_AID', 'SUPPORT_BEFORE_THE_ASSESSMENT', '2022-01-01', '2022-01', 'PRESUMED', 'AT_CMMS_DISCRETION', 'PAGE I7'),
    ('LEGAL_AID', 'BR14_HELP_IN_DENMARK_BEFORE_THE_RETURN', '2022-01-01', '2022-01', 'UNACCOMPANIED_MINOR', 'WHEN_RETURN_IS_PREPARED', 'SEED-2 BR08, BR14'),
    ('SOCIAL', 'BR14_SOCIAL_HELP_IN_DENMARK', '2022-01-01', '2022-01', 'ASSESSED', null, 'SEED-2 BR14'),
    ('SOCIAL', 'SUPPORT_BEFORE_THE_ASSESSMENT', '2022-01-01', '2022-01', 'PRESUMED', 'AT_CMMS_DISCRETION', 'PAGE I7'),
    ('SOCIAL', 'BR14_HELP_IN_DENMARK_BEFORE_THE_RETURN', '2022-01-01', '2022-01', 'UNACCOMPANIED_MINOR', 'WHEN_RETURN_IS_PREPARED', 'SEED-2 BR08, BR14'),
    ('EDUCATIONAL', 'EDUCATIONAL_ACTIVITIES_DURING_THE_PERIOD', '2022-01-01', '2022-01', 'IN_PERIOD', null, 'PAGE C4'),
    ('EDUCATIONAL', 'CHILDREN_ARE_SCHOOLED', '2022-01-01', '2022-01', 'CHILD', null, 'PAGE C9'),
    ('CONTACT_HOME', 'CONTACT_WITH_ORGANISATIONS_AT_HOME_DURING_THE_PERIOD', '2022-01-01', '2022-01', 'IN_PERIOD', null, 'PAGE C4'),
    ('CONTACT_HOME', 'CONTACT_WITH_ORGANISATIONS_AT_HOME_BEFORE_THE_RETURN', '2022-01-01', '2022-01', 'ASSESSED', 'WHEN_RETURN_IS_PREPARED', 'SEED-2 BR14; PAGE C4'),
    ('INTERPRETER', 'AN_INTERPRETER_FOR_WHO_NEEDS_ONE', '2022-01-01', '2022-01', 'ANYBODY', null, 'PAGE C2, I7');

-- A service that is offered to one person. No column holds what was said or found: categories, codes and dates only.
create table service_offer (
    id                text        primary key,
    version           bigint      not null,
    case_handle       text        not null references case_file (handle),
    category          text        not null check (category <> 'LODGING'),
    provider          text        not null,
    status            text        not null,
    rule_version      text        not null,
    organisation      text        not null,
    offered_by        text        not null,
    offered_at        timestamptz not null,
    answered_on       date,
    started_on        date,
    ended_on          date,
    end_reason        text,
    appointments      int         not null,
    open_appointments int         not null check (open_appointments between 0 and appointments)
);
create index service_offer_by_case on service_offer (case_handle, offered_at, id);
create unique index service_offer_living on service_offer (case_handle, category, provider)
    where status in ('OFFERED', 'ACCEPTED', 'IN_PROGRESS');

create table appointment (
    offer_id   text not null references service_offer (id),
    number     int  not null check (number > 0),
    day        date not null,
    begins_at  time not null,
    attendance text,
    outcome    text,
    primary key (offer_id, number),
    check ((outcome is not null) = (attendance is not distinct from 'ATTENDED'))
);

revoke delete on service_offer, appointment from ${appUser};
revoke insert, update, delete on entitlement_rule from ${appUser};
