-- Tables of the platform. The owner runs migrations; the app login reads and writes rows and may not change audit or sent events' content.
alter default privileges in schema public grant select, insert, update, delete on tables to ${appUser};
alter default privileges in schema public grant usage on sequences to ${appUser};

create table outbox (
    id             bigint generated always as identity primary key,
    event_id       uuid        not null unique,
    topic          text        not null,
    subject        text        not null,
    sequence       bigint      not null,
    type           text        not null,
    payload        text        not null,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    correlation_id text        not null,
    causation_id   text        not null,
    actor_role     text        not null,
    trace_parent   text        not null,
    sent_at        timestamptz,
    unique (topic, subject, sequence)
);
create index outbox_unsent on outbox (id) where sent_at is null;

create table outbox_sequence (
    topic   text   not null,
    subject text   not null,
    last    bigint not null,
    primary key (topic, subject)
);

create table relay_lease (
    name       text        primary key,
    holder     text        not null,
    fence      bigint      not null,
    expires_at timestamptz not null
);

create table inbox (
    consumer    text        not null,
    source      text        not null,
    event_id    text        not null,
    subject     text        not null,
    sequence    bigint      not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (consumer, source, event_id)
);

create table command (
    client        text        not null,
    key           text        not null,
    request_hash  bytea       not null,
    sealed_answer bytea       not null,
    created_at    timestamptz not null default clock_timestamp(),
    primary key (client, key)
);

create table audit (
    id           bigint generated always as identity primary key,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    actor_id     text        not null,
    organisation text        not null,
    role         text        not null,
    actor_kind   text        not null,
    action       text        not null,
    chain        text        not null,
    object_id    text        not null,
    ids          text        not null,
    trace_id     text        not null
);
create index audit_chain on audit (chain, id);

create table deadline (
    id        text        primary key,
    type      text        not null,
    subject   text        not null,
    reference text        not null,
    detail    text        not null,
    due_at    timestamptz not null,
    state     text        not null default 'SCHEDULED' check (state in ('SCHEDULED', 'FIRED', 'CANCELLED')),
    fired_at  timestamptz,
    retry_at  timestamptz not null default '-infinity',
    unique (type, reference, detail)
);
create index deadline_to_fire on deadline (due_at, id) where state = 'SCHEDULED';
create index deadline_by_date on deadline (due_at, id) where state <> 'CANCELLED';

revoke update, delete on audit from ${appUser};
revoke update, delete on outbox from ${appUser};
grant update (sent_at) on outbox to ${appUser};
