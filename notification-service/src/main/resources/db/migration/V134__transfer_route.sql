-- Who must be told that somebody moves on to another safe place.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.placement-transferred.v1', 'CMM');
