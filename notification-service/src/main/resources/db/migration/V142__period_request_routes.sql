-- Whose answer a request for the period waits for; and that a period runs again, for who was told that it had expired.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.reflection-period-requested.v1', 'AUTHORITY'),
    ('org.hjemvej.case.reflection-period-resumed.v1', 'CMM');
