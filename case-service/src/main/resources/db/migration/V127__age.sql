-- What is known of ages, as facts that are never changed. Of a day of birth only the eighteenth birthday is kept: deadlines need it.
insert into policy_parameter (key, valid_from, value, source) values
    ('minor.ageLimit', '2000-01-01', '18', 'SEED BR04'),
    ('minor.consultationAge', '2000-01-01', '12', 'LAW L5, BR34'),
    ('minor.turnsAdultDaysBefore', '2000-01-01', '60,14', 'REC F28, scenario 10; the day itself comes anyway');

create table age_fact (
    case_handle    text        not null references case_file (handle),
    number         int         not null check (number > 0),
    source         text        not null check (source in ('DECLARED', 'DOCUMENT', 'ASSESSED_BY_AUTHORITY')),
    confidence     text        not null check (confidence in ('CERTAIN', 'PROBABLE', 'UNCERTAIN')),
    said           text        not null check (said in ('ADULT', 'CHILD')),
    known_on       date        not null,
    turns_adult_on date,
    state_before   text        not null,
    organisation   text        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    primary key (case_handle, number)
);

revoke update, delete on age_fact from ${appUser};
