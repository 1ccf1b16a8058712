-- Who is told that an instalment is held is told that it is due again; the first time it falls due is the same event.
insert into route (event_type, organisation) values
    ('org.hjemvej.reintegration.instalment-due.v1', 'CMM');
