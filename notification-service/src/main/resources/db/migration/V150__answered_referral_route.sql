-- SENDER stands for the organisation that sent the referral an event tells of, and is named by it: CMM knows its own.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.referral-answered.v1', 'SENDER');
