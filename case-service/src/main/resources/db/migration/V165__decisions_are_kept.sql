-- What two persons have decided is superseded, never edited (F8, decision 23). The database knows no rule here: only which columns
-- still move once a decision is final, whoever writes.
create function keep_what_is_decided() returns trigger language plpgsql as $$
begin
    if to_jsonb(old) - tg_argv is distinct from to_jsonb(new) - tg_argv then
        raise exception 'What is decided in % is never edited', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- Decisions of the time before two persons decided have no second one: that is said, for they stay as they were made.
update assessment set confirmed_by = 'BEFORE-TWO-PERSONS'
 where status in ('DECIDED_POSITIVE', 'DECIDED_NEGATIVE') and confirmed_by is null;

create trigger assessment_decided before update on assessment
    for each row when (old.confirmed_by is not null)
    execute function keep_what_is_decided('status', 'version', 'revocation_id');
create trigger assessment_lapsed before update on assessment
    for each row when (old.status = 'LAPSED')
    execute function keep_what_is_decided('version');
create trigger revocation_over before update on revocation
    for each row when (old.status <> 'PROPOSED')
    execute function keep_what_is_decided('version');
create trigger best_interests_over before update on best_interests_decision
    for each row when (old.status <> 'PROPOSED')
    execute function keep_what_is_decided('status', 'version');

-- Nothing is decided without a second person, and what is decided does not become undecided or its opposite.
alter table assessment add constraint assessment_second_person
    check ((status in ('DECIDED_POSITIVE', 'DECIDED_NEGATIVE', 'REVOKED')) = (confirmed_by is not null));
alter table assessment add constraint assessment_status_of_outcome check (
    case status
        when 'DECIDED_POSITIVE' then outcome = 'POSITIVE'
        when 'REVOKED' then outcome = 'POSITIVE'
        when 'DECIDED_NEGATIVE' then outcome = 'NEGATIVE'
        else true
    end);
