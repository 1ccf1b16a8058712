-- A manager or a machine that opens a case is nobody's contact person (C4); whoever is assessed gets one. The number of days is nowhere stated.
alter table case_file add column contact_person_wanted boolean not null default false;

insert into policy_parameter (key, valid_from, value, source) values
    ('contactPerson.assignDays', '1900-01-01', '1', 'REC: days after the positive assessment');
