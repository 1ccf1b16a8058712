-- The days that a timeline tells and no column kept; of earlier rows they are taken from the audit trail.
alter table reflection_period
    add column declined_on date,
    add column decided_on  date;

update reflection_period period set
    declined_on = (
        select max((occurred_at at time zone 'Europe/Copenhagen')::date) from audit
            where chain = period.case_handle and object_id = period.id and action = 'reflection-period.decline'),
    decided_on = (
        select max((occurred_at at time zone 'Europe/Copenhagen')::date) from audit
            where chain = period.case_handle and object_id = period.id
                and action in ('reflection-period.grant', 'reflection-period.refuse'));
