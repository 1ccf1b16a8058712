-- One open search per country; programmes wait for it in the order of their requests.
create table partner_search (
    id             text        primary key,
    version        bigint      not null,
    country        text        not null,
    status         text        not null,
    opened_at      timestamptz not null,
    due_on         date        not null,
    closed_on      date,
    failure_reason text
);
create unique index partner_search_open on partner_search (country) where status not in ('SUCCESS', 'FAILED');
create index partner_search_by_time on partner_search (opened_at, id);

create table waiting_programme (
    programme_ref text        primary key,
    search_id     text        not null references partner_search (id),
    minor         boolean     not null,
    requested_at  timestamptz not null
);
create index waiting_programme_by_search on waiting_programme (search_id, requested_at, programme_ref);
