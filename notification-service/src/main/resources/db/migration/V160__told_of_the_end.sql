-- Whoever is told that a child is missing is told that it is found, or that CMM looks for it no more; CMM knows it by the case.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.child-found.v1', 'POLICE'),
    ('org.hjemvej.case.child-found.v1', 'UDL'),
    ('org.hjemvej.case.child-found.v1', 'MUNICIPALITY'),
    ('org.hjemvej.case.child-found.v1', 'REPRESENTATIVE'),
    ('org.hjemvej.case.child-search-ended.v1', 'POLICE'),
    ('org.hjemvej.case.child-search-ended.v1', 'UDL'),
    ('org.hjemvej.case.child-search-ended.v1', 'MUNICIPALITY'),
    ('org.hjemvej.case.child-search-ended.v1', 'REPRESENTATIVE');
