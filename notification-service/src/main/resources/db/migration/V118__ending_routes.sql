-- Who must be told that a way home has ended: also who pays and who arranges the journey, under the handle of the programme.
insert into route (event_type, organisation) values
    ('org.hjemvej.reintegration.programme-ended.v1', 'HST'),
    ('org.hjemvej.reintegration.programme-ended.v1', 'DRC');
