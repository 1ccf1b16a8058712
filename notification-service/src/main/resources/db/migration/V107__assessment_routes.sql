-- Who must be told of what happens to an assessment. A hand-over is told to both authorities: there are only these two.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.reassessment-requested.v1', 'CMM'),
    ('org.hjemvej.case.competence-transferred.v1', 'CMM'),
    ('org.hjemvej.case.competence-transferred.v1', 'UDL'),
    ('org.hjemvej.case.assessment-information-requested.v1', 'CMM'),
    ('org.hjemvej.case.assessment-information-given.v1', 'AUTHORITY'),
    ('org.hjemvej.case.reflection-period-ended-early.v1', 'CMM');
