-- Who must be told who may know, and who wanted to know, where somebody lives.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.address-reader-named.v1', 'CMM'),
    ('org.hjemvej.case.address-reader-ended.v1', 'CMM'),
    ('org.hjemvej.case.address-read-refused.v1', 'CMM');
