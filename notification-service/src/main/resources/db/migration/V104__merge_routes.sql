-- Two cases of one person have become one, or are two again.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.case-merged.v1', 'CMM'),
    ('org.hjemvej.case.case-merge-undone.v1', 'CMM');
