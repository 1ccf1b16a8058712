-- How long after the last day of a period a request that was received by then may still be forwarded.
insert into policy_parameter (key, valid_from, value, source) values
    ('reflection.forwardedWithinDays', '2000-01-01', '30', 'REC: as long as the first days of a period; stated by no source');
