-- How far each subject of a topic has been read: a number that is skipped is a gap, remembered until it is filled.
create table inbox_position (
    topic   text   not null,
    subject text   not null,
    last    bigint not null,
    primary key (topic, subject)
);

-- The events between "after" and "before" were missing; those up to "reached" have been read again since. "lost" of these
-- the producer does not have: they stay in the count of open gaps until an operator sets "given_up_at".
create table inbox_gap (
    topic       text        not null,
    subject     text        not null,
    after       bigint      not null,
    reached     bigint      not null,
    before      bigint      not null,
    lost        bigint      not null default 0,
    attempts    int         not null default 0,
    found_at    timestamptz not null default clock_timestamp(),
    filled_at   timestamptz,
    given_up_at timestamptz,
    retry_at    timestamptz not null default '-infinity',
    primary key (topic, subject, after)
);
create index inbox_gap_open on inbox_gap (found_at) where (filled_at is null or lost > 0) and given_up_at is null;
