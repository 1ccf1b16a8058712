-- Who was contact person of a case, from when to when and why; and who stands in for her on some days.
insert into policy_parameter (key, valid_from, value, source) values
    ('contactPerson.substituteMaxDays', '2000-01-01', '60', 'REC');

-- empty as long as the contact person is the one who opened the case
create table contact_person_term (
    case_handle text        not null references case_file (handle),
    number      int         not null,
    person      text        not null,
    since       timestamptz not null,
    until       timestamptz,
    reason      text,
    assigned_by text        not null,
    primary key (case_handle, number)
);
create unique index contact_person_now on contact_person_term (case_handle) where until is null;

create table contact_person_substitution (
    id           text        primary key,
    version      bigint      not null,
    case_handle  text        not null references case_file (handle),
    substitute   text        not null,
    first_day    date        not null,
    last_day     date        not null,
    reason       text        not null,
    sealed_note  bytea       not null,
    named_by     text        not null,
    named_at     timestamptz not null,
    ended_at     timestamptz,
    ended_by     text,
    check (first_day <= last_day),
    check ((ended_at is null) = (ended_by is null))
);
create index contact_person_substitution_of_case on contact_person_substitution (case_handle, named_at, id);
create index contact_person_substitution_living on contact_person_substitution (case_handle, last_day) where ended_at is null;
create index contact_person_substitution_of_person on contact_person_substitution (substitute, last_day, id) where ended_at is null;

revoke delete on contact_person_term, contact_person_substitution from ${appUser};
