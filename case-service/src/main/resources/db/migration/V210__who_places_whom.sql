-- Who decides where a person lives (1-actors 1.2), by the ground and the type of a place, from a date on: the latest row that has begun counts.
create table placement_competence (
    ground     text not null check (ground in ('ORDINARY', 'INTERIM_SECTION_34')),
    type       text not null,
    valid_from date not null,
    authority  text not null check (authority in ('CMM', 'UDL', 'MUNICIPALITY', 'POLICE')),
    source     text not null,
    primary key (ground, type, valid_from)
);
insert into placement_competence (ground, type, valid_from, authority, source) values
    ('ORDINARY', 'SECRET_ADDRESS_SHELTER', '2007-01-01', 'CMM', '1-actors 1.2: places of the action plan; PAGE C3, C4'),
    ('ORDINARY', 'WOMENS_CRISIS_CENTRE', '2007-01-01', 'CMM', '1-actors 1.2: places of the action plan; PAGE R4'),
    ('ORDINARY', 'MENS_CRISIS_CENTRE', '2007-01-01', 'CMM', '1-actors 1.2: places of the action plan; PAGE C3'),
    ('ORDINARY', 'SUPPORTED_HOUSING', '2007-01-01', 'CMM', '1-actors 1.2: places of the action plan; PAGE C3'),
    ('ORDINARY', 'APARTMENT', '2007-01-01', 'CMM', '1-actors 1.2: places of the action plan; PAGE C3'),
    ('ORDINARY', 'HOSTEL_HERBERG', '2007-01-01', 'CMM', '1-actors 1.2: places of the action plan; SEED-1, PAGE C3'),
    ('ORDINARY', 'ASYLUM_CENTRE', '2007-01-01', 'UDL', '1-actors 1.2: the asylum system; PAGE C3'),
    ('ORDINARY', 'CHILDRENS_ASYLUM_CENTRE', '2007-01-01', 'UDL', '1-actors 1.2: the asylum system; PAGE C9'),
    ('ORDINARY', 'CHILDRENS_SPECIAL_UNIT', '2007-01-01', 'UDL', '1-actors 1.2: the asylum system; PAGE C9'),
    ('ORDINARY', 'RESIDENTIAL_INSTITUTION', '2007-01-01', 'MUNICIPALITY', '1-actors 1.2: children with lawful stay; SEED BR04, PAGE C9'),
    ('ORDINARY', 'OPHOLDSSTED', '2007-01-01', 'MUNICIPALITY', '1-actors 1.2: children with lawful stay; PAGE C9'),
    ('ORDINARY', 'FOSTER_FAMILY', '2007-01-01', 'MUNICIPALITY', '1-actors 1.2: children with lawful stay; PAGE C9'),
    ('INTERIM_SECTION_34', 'SECRET_ADDRESS_SHELTER', '2007-01-01', 'POLICE', '1-actors 1.2: interim, Aliens Act § 34 (1)(3); PAGE C3, BR32'),
    ('INTERIM_SECTION_34', 'WOMENS_CRISIS_CENTRE', '2007-01-01', 'POLICE', '1-actors 1.2: interim, Aliens Act § 34 (1)(3); PAGE C3, BR32'),
    ('INTERIM_SECTION_34', 'MENS_CRISIS_CENTRE', '2007-01-01', 'POLICE', '1-actors 1.2: interim, Aliens Act § 34 (1)(3); PAGE C3, BR32'),
    ('INTERIM_SECTION_34', 'SUPPORTED_HOUSING', '2007-01-01', 'POLICE', '1-actors 1.2: interim, Aliens Act § 34 (1)(3); PAGE C3, BR32'),
    ('INTERIM_SECTION_34', 'APARTMENT', '2007-01-01', 'POLICE', '1-actors 1.2: interim, Aliens Act § 34 (1)(3); PAGE C3, BR32'),
    ('INTERIM_SECTION_34', 'HOSTEL_HERBERG', '2007-01-01', 'POLICE', '1-actors 1.2: interim, Aliens Act § 34 (1)(3); PAGE C3, BR32'),
    ('INTERIM_SECTION_34', 'ASYLUM_CENTRE', '2007-01-01', 'POLICE', '1-actors 1.2: interim, Aliens Act § 34 (1)(3); PAGE C3, BR32'),
    ('INTERIM_SECTION_34', 'CHILDRENS_ASYLUM_CENTRE', '2007-01-01', 'POLICE', '1-actors 1.2: interim, Aliens Act § 34 (1)(3); PAGE C3, BR32'),
    ('INTERIM_SECTION_34', 'CHILDRENS_SPECIAL_UNIT', '2007-01-01', 'POLICE', '1-actors 1.2: interim, Aliens Act § 34 (1)(3); PAGE C3, BR32');

revoke update, delete on placement_competence from ${appUser};

-- By whose decision a place was asked for. Until now CMM asked for places of every kind: what it asked for is what it carried out.
alter table placement add column authority text;
alter table placement add column carries_out_decision boolean not null default false;
update placement set
    authority = case when organisation in ('UDL', 'POLICE') then organisation else 'CMM' end,
    carries_out_decision = organisation not in ('UDL', 'POLICE');
alter table placement alter column authority set not null;
alter table placement add constraint placement_authority check (authority in ('CMM', 'UDL', 'MUNICIPALITY', 'POLICE'));
alter table placement alter column carries_out_decision drop default;
