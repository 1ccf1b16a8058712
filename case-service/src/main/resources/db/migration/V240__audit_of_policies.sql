-- What a number was before somebody changed it is told with what it is now: the row itself keeps only the new value.
create or replace function audit_policy_parameter() returns trigger language plpgsql as $$
declare
    changed policy_parameter;
    told text;
begin
    if tg_op = 'DELETE' then
        changed := old;
        told := old.value;
    elsif tg_op = 'INSERT' then
        changed := new;
        told := new.value;
    elsif (old.key, old.valid_from) = (new.key, new.valid_from) then
        changed := new;
        told := old.value || ' -> ' || new.value;
    else
        changed := new;
        told := old.key || '@' || old.valid_from || ' ' || old.value || ' -> ' || new.value;
    end if;
    insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain, object_id, ids, trace_id)
        values (now(), now(), coalesce(nullif(current_setting('hjemvej.operator', true), ''), session_user::text), 'OPERATOR', 'database-owner',
            'PERSON', 'policy-parameter.' || lower(tg_op), 'service', changed.key || '@' || changed.valid_from, told, '');
    return null;
end
$$;

-- Emptying a table at once passes by what looks at each row: nobody could tell any more what a decision was made under.
create function refuse_truncate() returns trigger language plpgsql as $$
begin
    raise exception 'The rows of % are never taken out all at once', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger policy_parameter_never_emptied before truncate on policy_parameter
    for each statement execute function refuse_truncate();
create trigger assessment_competence_never_emptied before truncate on assessment_competence
    for each statement execute function refuse_truncate();
create trigger placement_competence_never_emptied before truncate on placement_competence
    for each statement execute function refuse_truncate();
