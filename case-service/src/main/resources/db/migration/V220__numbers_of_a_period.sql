-- How the days of a period are counted, until when more are asked for, how far ahead it may begin, and what the law has for whoever
-- is not found to be trafficked: numbers and conventions, each from a day on, with its source.
insert into policy_parameter (key, valid_from, value, source) values
    ('reflection.dayCount', '2000-01-01', 'START_PLUS_N_INCLUSIVE', 'REC 2.4: stated by no source'),
    ('reflection.extensionMustPrecedeEnd', '2000-01-01', 'true', 'LAW L4 2008, BR24'),
    ('reflection.latestStartDaysAhead', '2000-01-01', '30', 'REC'),
    ('departure.ordinary', '2000-01-01', 'P7D', 'LAW L1, BR23: 7 days'),
    ('departure.afterRefusalOf9bOr9c3', '2000-01-01', 'P15D', 'LAW L1, BR23: 15 days after refusal under § 9 b or § 9 c (3) (2)'),
    ('departure.formerPermitHolder', '2000-01-01', 'P1M', 'LAW L1, BR23: 1 month'),
    ('departure.euRules', '2000-01-01', 'P1M', 'LAW L1, BR23: 1 month'),
    ('departure.nordicResident', '2000-01-01', 'P1M', 'LAW L1, BR23: 1 month'),
    ('departure.urgent', '2000-01-01', 'P0D', 'LAW L1, BR23: immediately');

-- A value that nobody could read would stop the steps that need it. Fewer first days than the Convention's minimum are none (art. 13, BR38).
alter table policy_parameter add constraint policy_parameter_value check (case
    when key = 'reflection.initialDays' then value::int >= 30
    when key = 'reflection.latestStartDaysAhead' then value::int >= 0
    when key = 'reflection.dayCount' then value in ('START_PLUS_N_INCLUSIVE', 'START_IS_DAY_ONE')
    when key = 'reflection.extensionMustPrecedeEnd' then value in ('true', 'false')
    when key like 'departure.%' then value ~ '^P[0-9]+[DM]$'
    else true
end);

-- Who changes a number does it in the database, as its owner (docs/operations.md); what was done is a row of the chain of the service.
create function audit_policy_parameter() returns trigger language plpgsql as $$
declare
    changed policy_parameter;
begin
    if tg_op = 'DELETE' then
        changed := old;
    else
        changed := new;
    end if;
    insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain, object_id, ids, trace_id)
        values (now(), now(), coalesce(nullif(current_setting('hjemvej.operator', true), ''), session_user::text), 'OPERATOR', 'database-owner',
            'PERSON', 'policy-parameter.' || lower(tg_op), 'service', changed.key || '@' || changed.valid_from, changed.value, '');
    return null;
end
$$;
create trigger policy_parameter_audited after insert or update or delete on policy_parameter
    for each row execute function audit_policy_parameter();
revoke insert on policy_parameter from ${appUser};
