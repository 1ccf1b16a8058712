-- Who must be told of what. PARTNER and AUTHORITY stand for the partner organisation and the authority the event itself names.
create table route (
    event_type   text not null,
    organisation text not null,
    primary key (event_type, organisation)
);
insert into route (event_type, organisation) values
    ('org.hjemvej.case.referral-received.v1', 'CMM'),
    ('org.hjemvej.case.assessment-opened.v1', 'AUTHORITY'),
    ('org.hjemvej.case.victim-assessed.v1', 'CMM'),
    ('org.hjemvej.case.victim-not-established.v1', 'CMM'),
    ('org.hjemvej.case.reflection-period-offered.v1', 'CMM'),
    ('org.hjemvej.case.reflection-period-granted.v1', 'CMM'),
    ('org.hjemvej.case.reflection-period-expired.v1', 'CMM'),
    ('org.hjemvej.case.deadline-approaching.v1', 'CMM'),
    ('org.hjemvej.case.consent-withdrawn.v1', 'CMM'),
    ('org.hjemvej.reintegration.cooperation-decided.v1', 'CMM'),
    ('org.hjemvej.reintegration.return-requested.v1', 'HST'),
    ('org.hjemvej.reintegration.return-requested.v1', 'DRC'),
    ('org.hjemvej.reintegration.partner-assigned.v1', 'CMM'),
    ('org.hjemvej.reintegration.partner-assigned.v1', 'DRC'),
    ('org.hjemvej.reintegration.reintegration-plan-submitted.v1', 'HST'),
    ('org.hjemvej.reintegration.reintegration-plan-approved.v1', 'DRC'),
    ('org.hjemvej.reintegration.reintegration-plan-returned.v1', 'DRC'),
    ('org.hjemvej.reintegration.return-prepared.v1', 'CMM'),
    ('org.hjemvej.reintegration.return-prepared.v1', 'HST'),
    ('org.hjemvej.reintegration.return-prepared.v1', 'DRC'),
    ('org.hjemvej.reintegration.departed.v1', 'CMM'),
    ('org.hjemvej.reintegration.arrival-confirmed.v1', 'CMM'),
    ('org.hjemvej.reintegration.arrival-confirmed.v1', 'HST'),
    ('org.hjemvej.reintegration.instalment-due.v1', 'DRC'),
    ('org.hjemvej.reintegration.instalment-confirmed.v1', 'DRC'),
    ('org.hjemvej.reintegration.programme-completed.v1', 'CMM'),
    ('org.hjemvej.reintegration.programme-completed.v1', 'DRC'),
    ('org.hjemvej.reintegration.programme-ended.v1', 'CMM'),
    ('org.hjemvej.partner.place-reserved.v1', 'DRC'),
    ('org.hjemvej.partner.place-released.v1', 'DRC'),
    ('org.hjemvej.partner.coverage-missing.v1', 'DRC'),
    ('org.hjemvej.partner.payment-instruction-received.v1', 'PARTNER'),
    ('org.hjemvej.partner.agreement-activated.v1', 'DRC'),
    ('org.hjemvej.partner.agreement-suspended.v1', 'DRC');

create table notice (
    id              text        primary key,
    version         bigint      not null,
    organisation    text        not null,
    code            text        not null,
    handle          text        not null,
    event_id        text        not null,
    created_at      timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    acknowledgement text,
    unique (event_id, organisation)
);
create index notice_by_organisation on notice (organisation, created_at, id);
create index notice_unacknowledged on notice (organisation, created_at, id) where acknowledged_at is null;
