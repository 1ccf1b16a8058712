-- Who must be told of a search for a partner.
insert into route (event_type, organisation) values
    ('org.hjemvej.partner.partner-search-opened.v1', 'DRC'),
    ('org.hjemvej.partner.partner-search-succeeded.v1', 'DRC'),
    ('org.hjemvej.partner.deadline-approaching.v1', 'DRC'),
    ('org.hjemvej.reintegration.no-partner-found.v1', 'CMM'),
    ('org.hjemvej.reintegration.no-partner-found.v1', 'DRC');
