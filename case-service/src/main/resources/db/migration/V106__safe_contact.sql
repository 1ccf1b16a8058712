-- How a person may be reached without danger. What nobody has said of a channel is UNKNOWN, which nothing automatic may use.
create table safe_contact (
    case_handle            text        primary key references case_file (handle),
    version                bigint      not null,
    language               text,
    interpreter_needed     boolean,
    interpreter_language   text,
    not_from_own_community boolean,
    gender_wish            text,
    changed_at             timestamptz not null,
    changed_by             text        not null
);

create table safe_contact_channel (
    case_handle      text not null references safe_contact (case_handle),
    channel          text not null,
    safety           text not null check (safety in ('SAFE', 'UNSAFE', 'UNKNOWN')),
    hours            text not null check (hours = '' or safety = 'SAFE'),
    sealed_address   bytea,
    sealed_code_word bytea,
    primary key (case_handle, channel)
);

-- a rule is changed, never taken away: that a channel is unsafe must not get lost
revoke delete on safe_contact, safe_contact_channel from ${appUser};
