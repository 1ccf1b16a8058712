-- How a person may be reached, as the latest contact-rules-changed of her case tells it. No address and no code word comes here.
create table contact_rules (
    case_handle text   primary key,
    sequence    bigint not null
);

create table contact_rule (
    case_handle text not null references contact_rules (case_handle),
    channel     text not null,
    safety      text not null check (safety in ('SAFE', 'UNSAFE', 'UNKNOWN')),
    hours       text not null,
    primary key (case_handle, channel)
);

-- What a person may be told: nothing of her, and nothing of why she is known.
create table message_template (
    code       text not null,
    valid_from date not null,
    text_da    text not null,
    text_en    text not null,
    source     text not null,
    primary key (code, valid_from)
);
insert into message_template (code, valid_from, text_da, text_en, source) values
    ('APPOINTMENT_REMINDER', '2000-01-01', 'Husk vores aftale. Ring gerne, hvis tiden ikke passer.',
     'Please remember our appointment. Call if the time does not suit you.', 'REC F4, 4.4'),
    ('PLEASE_CALL', '2000-01-01', 'Ring gerne, når det passer dig.', 'Please call when it suits you.', 'REC F4, 4.4'),
    ('DEADLINE_NEAR', '2000-01-01', 'Der er en dato, vi skal tale om snart. Ring gerne, når det passer dig.',
     'There is a date we should talk about soon. Please call when it suits you.', 'REC F4, 4.4');

create table person_message (
    id               text        primary key,
    version          bigint      not null,
    organisation     text        not null,
    case_handle      text        not null,
    channel          text        not null,
    template         text        not null,
    words_valid_from date        not null,
    not_before       timestamptz,
    requested_at     timestamptz not null,
    requested_by     text        not null,
    status           text        not null,
    closed_at        timestamptz,
    closed_by        text,
    withdrawn_for    text,
    foreign key (template, words_valid_from) references message_template (code, valid_from)
);
create index person_message_by_organisation on person_message (organisation, requested_at, id);
create index person_message_open on person_message (organisation, requested_at, id) where closed_at is null;
create index person_message_open_of_case on person_message (case_handle, requested_at, id) where closed_at is null;

-- that a channel is unsafe must not get lost, nor what was asked for
revoke delete on contact_rules, contact_rule, person_message from ${appUser};
revoke update, delete on message_template from ${appUser};
