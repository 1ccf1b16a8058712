-- Who must be told that somebody lives where a threat is known, and who follows her now.
insert into route (event_type, organisation) values
    ('org.hjemvej.case.placement-suitability-overridden.v1', 'CMM'),
    ('org.hjemvej.case.contact-person-assigned.v1', 'CMM'),
    ('org.hjemvej.case.substitute-named.v1', 'CMM'),
    ('org.hjemvej.case.substitution-ended.v1', 'CMM');
