-- Who must be told of children and of who is missing. Whoever looks for a child has a reference and a role to call, nothing else.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.age-revised.v1', 'CMM'),
    ('org.hjemvej.case.minor-turns-adult-soon.v1', 'CMM'),
    ('org.hjemvej.case.turned-adult.v1', 'CMM'),
    ('org.hjemvej.case.representative-ended.v1', 'CMM'),
    ('org.hjemvej.case.best-interests-decided.v1', 'CMM'),
    ('org.hjemvej.case.placement-left-without-notice.v1', 'CMM'),
    ('org.hjemvej.case.contact-lost.v1', 'CMM'),
    ('org.hjemvej.case.contact-regained.v1', 'CMM'),
    ('org.hjemvej.case.absence-closed.v1', 'CMM'),
    ('org.hjemvej.case.child-missing.v1', 'CMM'),
    ('org.hjemvej.case.child-missing.v1', 'POLICE'),
    ('org.hjemvej.case.child-missing.v1', 'UDL'),
    ('org.hjemvej.case.child-missing.v1', 'MUNICIPALITY'),
    ('org.hjemvej.case.child-missing.v1', 'REPRESENTATIVE');

alter table notice add column call_back_role text;
