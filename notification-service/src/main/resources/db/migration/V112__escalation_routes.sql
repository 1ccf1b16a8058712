-- A notice may be for one role of an organisation only: what nobody answered goes to its leaders.
alter table route add column role text;
alter table notice add column role text;

-- A request that waits: first the authority is reminded, then CMM's leaders learn of it, whoever's answer it is.
insert into route (event_type, organisation, role) values
    ('org.hjemvej.case.reflection-request-unanswered.v1', 'AUTHORITY', null),
    ('org.hjemvej.case.reflection-request-escalated.v1', 'CMM', 'cmm-manager'),
    ('org.hjemvej.case.reflection-period-ceiling-raised.v1', 'CMM', null);
