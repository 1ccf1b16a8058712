-- A provider is asked to take a person who is offered a service (F21). Who she is does not lie here.
insert into policy_parameter (key, valid_from, value, source) values
    ('referral.maxAnswerDays', '2000-01-01', '30', 'REC');

create table provider_referral (
    id            text        primary key,
    version       bigint      not null,
    case_handle   text        not null references case_file (handle),
    offer_id      text        not null references service_offer (id),
    category      text        not null,
    provider      text        not null,
    status        text        not null,
    sent_by       text        not null,
    sent_at       timestamptz not null,
    answer_by     date        not null,
    answered_by   text,
    answered_at   timestamptz,
    reject_reason text,
    done_at       timestamptz,
    check ((reject_reason is not null) = (status = 'REJECTED'))
);
create index provider_referral_by_offer on provider_referral (offer_id, sent_at, id);
create index provider_referral_received on provider_referral (provider, sent_at, id);
-- one at a time: a second one would let two providers believe that she comes to them
create unique index provider_referral_living on provider_referral (offer_id) where status in ('SENT', 'ACCEPTED');

revoke delete on provider_referral from ${appUser};
