-- Who must be told of more days of a period.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.reflection-period-extension-requested.v1', 'AUTHORITY'),
    ('org.hjemvej.case.reflection-period-extended.v1', 'CMM'),
    ('org.hjemvej.case.reflection-period-extension-refused.v1', 'CMM');
