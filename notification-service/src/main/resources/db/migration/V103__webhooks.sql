-- Notices pushed to an organisation's own system.
create table webhook_subscription (
    id                   text        primary key,
    version              bigint      not null,
    organisation         text        not null,
    url                  text        not null,
    codes                text        not null,
    status               text        not null,
    sealed_secret        bytea       not null,
    sealed_former_secret bytea,
    former_secret_until  timestamptz,
    created_at           timestamptz not null
);
create index webhook_subscription_by_organisation on webhook_subscription (organisation, created_at, id);

create table webhook_delivery (
    id              text        primary key,
    version         bigint      not null,
    subscription_id text        not null references webhook_subscription (id),
    notice_id       text        not null,
    code            text        not null,
    payload         text        not null,
    state           text        not null,
    attempts        int         not null,
    next_attempt_at timestamptz not null,
    created_at      timestamptz not null,
    delivered_at    timestamptz,
    unique (subscription_id, notice_id)
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at, id) where state = 'PENDING';
create index webhook_delivery_by_subscription on webhook_delivery (subscription_id, created_at, id);

create table webhook_attempt (
    id          text        primary key,
    delivery_id text        not null references webhook_delivery (id),
    number      int         not null,
    started_at  timestamptz not null,
    millis      bigint      not null,
    status_code int,
    failure     text
);
create index webhook_attempt_by_delivery on webhook_attempt (delivery_id, started_at);
