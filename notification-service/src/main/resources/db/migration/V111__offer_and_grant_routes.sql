-- Who must be told of offers, referrals to providers and grants. Providers and receivers of grants are not told by notice:
-- it would carry the handle of the case.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.service-offered.v1', 'CMM'),
    ('org.hjemvej.case.service-accepted.v1', 'CMM'),
    ('org.hjemvej.case.service-declined.v1', 'CMM'),
    ('org.hjemvej.case.service-completed.v1', 'CMM'),
    ('org.hjemvej.case.service-discontinued.v1', 'CMM'),
    ('org.hjemvej.case.grant-given.v1', 'CMM'),
    ('org.hjemvej.case.grant-ended.v1', 'CMM'),
    ('org.hjemvej.case.provider-referral-sent.v1', 'CMM'),
    ('org.hjemvej.case.provider-referral-accepted.v1', 'CMM'),
    ('org.hjemvej.case.provider-referral-rejected.v1', 'CMM'),
    ('org.hjemvej.case.provider-referral-withdrawn.v1', 'CMM'),
    ('org.hjemvej.case.provider-referral-expired.v1', 'CMM'),
    ('org.hjemvej.case.provider-referral-done.v1', 'CMM');
