-- Who must look at a referral at once.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.referral-became-acute.v1', 'CMM');
