create table organisation (
    id         text        primary key,
    version    bigint      not null,
    code       text        not null unique,
    name       text        not null,
    country    text        not null,
    status     text        not null,
    created_at timestamptz not null
);

create table agreement (
    id              text        primary key,
    version         bigint      not null,
    organisation_id text        not null references organisation (id),
    country         text        not null,
    valid_from      date        not null,
    valid_to        date        not null check (valid_to >= valid_from),
    places          int         not null check (places >= 0),
    accepts_minors  boolean     not null,
    status          text        not null,
    created_at      timestamptz not null
);
create index agreement_by_country on agreement (country, status, valid_to);
create index agreement_by_time on agreement (created_at, id);

create table place_reservation (
    id            text        primary key,
    version       bigint      not null,
    agreement_id  text        not null references agreement (id),
    programme_ref text        not null,
    status        text        not null,
    expires_on    date        not null,
    created_at    timestamptz not null
);
create unique index place_reservation_living on place_reservation (programme_ref)
    where status in ('RESERVED', 'ASSIGNED', 'FIRM');
create index place_reservation_by_agreement on place_reservation (agreement_id, status);

create table payment_instruction (
    id            text        primary key,
    version       bigint      not null,
    organisation  text        not null,
    programme_ref text        not null,
    instalment_id text        not null,
    payout_id     text        not null unique,
    sequence      int         not null,
    received_at   timestamptz not null
);
create index payment_instruction_by_organisation on payment_instruction (organisation, received_at, id);
