-- Who is missing: of a case, or of a referral whose person had a place. Nothing ends by it.
insert into policy_parameter (key, valid_from, value, source) values
    ('absence.childAlarmRepeatMinutes', '2000-01-01', '60', 'REC: between two alarms; the first comes at once (decision 27: within 5 minutes)');

create table absence (
    id            text        primary key,
    version       bigint      not null,
    subject       text        not null,
    placement_id  text        references placement (id),
    status        text        not null,
    child         boolean     not null,
    circumstances text        not null,
    since         date        not null,
    alarms        int         not null check (alarms >= 0),
    reported_by   text        not null,
    reported_at   timestamptz not null,
    ended_on      date,
    close_reason  text
);
create unique index absence_missing on absence (subject) where status = 'MISSING';
create index absence_by_subject on absence (subject, reported_at, id);

revoke delete on absence from ${appUser};
