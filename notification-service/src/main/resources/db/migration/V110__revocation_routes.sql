-- Who must be told that a positive decision is revoked, and what stands still because of it.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.assessment-revoked.v1', 'CMM'),
    ('org.hjemvej.case.reflection-period-on-hold.v1', 'AUTHORITY'),
    ('org.hjemvej.case.reflection-period-extension-lapsed.v1', 'CMM'),
    ('org.hjemvej.reintegration.programme-paused.v1', 'CMM'),
    ('org.hjemvej.reintegration.programme-paused.v1', 'HST'),
    ('org.hjemvej.reintegration.programme-paused.v1', 'DRC'),
    ('org.hjemvej.reintegration.programme-resumed.v1', 'CMM'),
    ('org.hjemvej.reintegration.programme-resumed.v1', 'HST'),
    ('org.hjemvej.reintegration.programme-resumed.v1', 'DRC'),
    ('org.hjemvej.reintegration.instalment-on-hold.v1', 'DRC'),
    ('org.hjemvej.reintegration.instalment-on-hold.v1', 'CMM');
