-- Who had opened a case as a manager or a machine before V230 is nobody's contact person either (C4): in which role it was, the audit
-- tells. Where terms are written a manager has assigned somebody since.
update case_file file set contact_person_wanted = true, version = version + 1
    where not contact_person_wanted
        and not exists (select 1 from contact_person_term term where term.case_handle = file.handle)
        and exists (
            select 1 from audit opened
            where opened.chain = file.handle and opened.action = 'case.open'
                and (opened.role, opened.actor_kind) <> ('cmm-contact-person', 'PERSON'));

-- The days for it are counted from the day on which the second person confirmed the assessment, as they are now: most are over, and CMM
-- is told of that when the service starts. Of decisions from before two persons decided, the day of the decision is known.
insert into deadline (id, type, subject, reference, detail, due_at)
select 'D-' || upper(substr(md5('CONTACT_PERSON ' || assessed.id), 1, 26)), 'CONTACT_PERSON', assessed.case_handle, assessed.case_handle,
        'since ' || assessed.id,
        (assessed.day + 1 + (
            select value::int from policy_parameter
            where key = 'contactPerson.assignDays' and valid_from <= assessed.day
            order by valid_from desc limit 1))::timestamp at time zone 'Europe/Copenhagen'
    from (
        select decision.id, decision.case_handle,
                coalesce(
                    (select (max(confirmed.occurred_at) at time zone 'Europe/Copenhagen')::date from audit confirmed
                        where confirmed.chain = decision.case_handle and confirmed.action = 'assessment.confirm'
                            and confirmed.object_id = decision.id),
                    decision.decided_on) as day
            from assessment decision join case_file file on file.handle = decision.case_handle
            where decision.status = 'DECIDED_POSITIVE' and file.contact_person_wanted and file.merged_into is null) assessed
    on conflict (type, reference, detail) do nothing;
