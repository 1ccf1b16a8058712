-- Who outside CMM may read which fields of a case, for what and until when (F23).
insert into policy_parameter (key, valid_from, value, source) values
    ('grant.maxDays', '2000-01-01', '180', 'REC');

create table access_grant (
    id           text        primary key,
    version      bigint      not null,
    case_handle  text        not null references case_file (handle),
    purpose      text        not null,
    receiver     text        not null,
    role         text        not null,
    fields       text        not null,
    given_by     text        not null,
    given_at     timestamptz not null,
    expires_on   date        not null,
    ended_at     timestamptz,
    end_reason   text,
    check ((ended_at is null) = (end_reason is null))
);
create index access_grant_by_case on access_grant (case_handle, given_at, id);
create index access_grant_living on access_grant (receiver, role, given_at, id) where ended_at is null;

revoke delete on access_grant from ${appUser};
