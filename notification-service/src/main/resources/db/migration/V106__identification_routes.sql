-- Who must be told of interviews that are held or called off, and of needs.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.interview-held.v1', 'CMM'),
    ('org.hjemvej.case.interview-cancelled.v1', 'CMM'),
    ('org.hjemvej.case.identification-suspended.v1', 'CMM'),
    ('org.hjemvej.case.needs-assessed.v1', 'CMM');
