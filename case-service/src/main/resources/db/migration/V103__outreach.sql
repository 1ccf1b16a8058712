-- Outreach: encounters before any case exists, and what the public is told. No name, no text and no address is kept of an encounter.
create table encounter (
    id           text        primary key,
    version      bigint      not null,
    organisation text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    met_on       date        not null,
    setting      text        not null,
    channel      text        not null,
    region       text,
    language     text,
    offers       text        not null,
    promoted     boolean     not null
);
create index encounter_by_time on encounter (recorded_at, id);
create index encounter_by_organisation on encounter (organisation, recorded_at, id);
create index encounter_by_day on encounter (met_on);
revoke delete on encounter from ${appUser};

-- the link leads from the referral to the encounter only: an encounter does not name its referral
alter table referral add column encounter_id text unique references encounter (id);

insert into policy_parameter (key, valid_from, value, source) values
    ('statistics.smallCellThreshold', '2000-01-01', '5', 'REC');

-- action_plan: the latest plan that is known (BR50); who runs the system adds the next one as rows of their own
create table public_offer (
    code        text not null,
    valid_from  date not null,
    valid_to    date,
    for_whom    text not null,
    legal_basis text not null,
    action_plan text not null,
    title_da    text not null,
    title_en    text not null,
    text_da     text not null,
    text_en     text not null,
    source      text not null,
    primary key (code, valid_from)
);
insert into public_offer (code, valid_from, for_whom, legal_basis, action_plan, title_da, title_en, text_da, text_en, source) values
    ('INTERVIEW', '2022-01-01', 'ANYBODY', 'ACTION_PLAN', '2022-2025', 'Samtale', 'Interview',
     'CMM taler med den, der kan være udnyttet. Samtalen er frivillig, kan være anonym, og der kan komme en bisidder og en tolk med.',
     'CMM talks with anybody who may have been exploited. The interview is voluntary and may be anonymous; a support person and an interpreter may come along.',
     'SEED-2; PAGE C2'),
    ('REFLECTION_AND_RESTITUTION_PERIOD', '2022-01-01', 'ASSESSED', 'ACTION_PLAN,ALIENS_ACT,COE_CONVENTION', '2022-2025',
     'Refleksions- og restitutionsperiode', 'Reflection and restitution period',
     '30 dage til at komme sig og tænke sig om; perioden kan forlænges.', '30 days to recover and to think; the period can be extended.', 'SEED-1'),
    ('SAFE_ACCOMMODATION', '2022-01-01', 'ASSESSED', 'ACTION_PLAN', '2022-2025', 'Sikker indkvartering', 'Safe accommodation',
     'Kost og logi et sikkert sted. Den, der er under 18 år, bor på en døgninstitution.',
     'Food and lodging in a safe place. Who is under 18 lives in a residential institution.', 'SEED-1'),
    ('HEALTH_CARE', '2022-01-01', 'IN_PERIOD', 'ACTION_PLAN', '2022-2025', 'Sundhedshjælp', 'Health care',
     'Udvidet sundhedstilbud i refleksions- og restitutionsperioden.', 'An extended health offer during the reflection and restitution period.', 'SEED-1'),
    ('PSYCHOLOGICAL_HELP', '2022-01-01', 'ASSESSED', 'ACTION_PLAN', '2022-2025', 'Psykologhjælp', 'Psychological help',
     'Samtaler med en psykolog.', 'Talks with a psychologist.', 'SEED-1'),
    ('LEGAL_AID', '2022-01-01', 'ASSESSED', 'ACTION_PLAN', '2022-2025', 'Juridisk bistand', 'Legal aid',
     'Juridisk bistand og vejledning gennem CMM.', 'Legal aid and guidance through CMM.', 'SEED-1'),
    ('PREPARED_RETURN', '2022-01-01', 'ASSESSED,UNACCOMPANIED_MINOR', 'ACTION_PLAN', '2022-2025', 'Forberedt hjemsendelse', 'Prepared return',
     'Et skræddersyet forløb for den, der vil hjem: hjælp i Danmark før rejsen, en lokal partner ved ankomsten og støtte bagefter. Det er frivilligt, og man medvirker selv aktivt.',
     'A tailor-made course for who wants to go home: help in Denmark before the journey, a local partner on arrival and support afterwards. It is voluntary, and takes active cooperation.',
     'SEED-1; SEED-2'),
    ('OFFERS_TO_MINORS', '2022-01-01', 'MINOR', 'ACTION_PLAN,ALIENS_ACT,COE_CONVENTION', '2022-2025', 'Børn og unge under 18', 'Children under 18',
     'Særlige tilbud og en personlig repræsentant.', 'Special offers and a personal representative.', 'SEED-1; LAW L5');

create table outreach_provider (
    code          text not null,
    valid_from    date not null,
    valid_to      date,
    name          text not null,
    kind          text not null check (kind in ('AUTHORITY', 'NGO')),
    regions       text not null,
    target_groups text not null,
    settings      text not null,
    source        text not null,
    primary key (code, valid_from)
);
insert into outreach_provider (code, valid_from, name, kind, regions, target_groups, settings, source) values
    ('CMM', '2007-01-01', 'Center mod Menneskehandel', 'AUTHORITY', 'HOVEDSTADEN,SJAELLAND,SYDDANMARK,MIDTJYLLAND,NORDJYLLAND',
     'ADULTS,CHILDREN', 'MOBILE_HEALTH_UNIT,PRISON,ASYLUM_SYSTEM,CHILDRENS_CENTRE,HOTLINE', 'PAGE C1, C10, C19'),
    ('REDEN', '2007-01-01', 'Reden International', 'NGO', 'HOVEDSTADEN,NORDJYLLAND', 'WOMEN', 'DROP_IN_CENTRE,STREET', 'PAGE C3, R4'),
    ('AMIAMI', '2022-01-01', 'AmiAmi', 'NGO', 'SYDDANMARK', 'ADULTS', 'HEALTH_CLINIC', 'PRESS, see 1-actors'),
    ('RED_CROSS', '2007-01-01', 'Red Cross', 'NGO', 'HOVEDSTADEN,SJAELLAND,SYDDANMARK,MIDTJYLLAND,NORDJYLLAND', 'CHILDREN', 'CHILDRENS_CENTRE', 'PAGE C10, I5');

create table opening_hours (
    service    text not null,
    days       text not null check (days in ('WEEKDAYS', 'WEEKENDS_AND_HOLIDAYS')),
    valid_from date not null,
    valid_to   date,
    opens      time not null,
    closes     time not null,
    source     text not null,
    primary key (service, days, valid_from)
);
insert into opening_hours (service, days, valid_from, opens, closes, source) values
    ('CMM_HOTLINE', 'WEEKDAYS', '2022-01-01', '08:30', '16:00', 'PAGE I7'),
    ('CMM_HOTLINE', 'WEEKENDS_AND_HOLIDAYS', '2022-01-01', '09:00', '15:00', 'PAGE I7');

-- the seed page hides CMM's address, and no source seen names a number: who runs the system adds them
create table public_contact (
    organisation text not null,
    kind         text not null check (kind in ('WEBSITE', 'PHONE', 'EMAIL')),
    valid_from   date not null,
    valid_to     date,
    value        text not null,
    source       text not null,
    primary key (organisation, kind, valid_from)
);
insert into public_contact (organisation, kind, valid_from, value, source) values
    ('CMM', 'WEBSITE', '2007-01-01', 'https://www.cmm.dk', 'PAGE C2');

revoke update, delete on public_contact, public_offer, outreach_provider, opening_hours from ${appUser};
