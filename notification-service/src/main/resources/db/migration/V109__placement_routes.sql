-- Who must be told of safe places.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.placement-requested.v1', 'CMM'),
    ('org.hjemvej.case.placement-reserved.v1', 'CMM'),
    ('org.hjemvej.case.placement-started.v1', 'CMM'),
    ('org.hjemvej.case.placement-ended.v1', 'CMM'),
    ('org.hjemvej.case.deadline-missed.v1', 'CMM');
