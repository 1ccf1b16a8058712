-- More days that nobody had decided on when a permit took the place of the period lapse with it; nobody has refused them.
alter table reflection_extension add column lapsed_on date;

update reflection_extension extension set status = 'LAPSED', lapsed_on = period.ended_on
    from reflection_period period
    where period.id = extension.period_id and period.status = 'SUPERSEDED' and extension.status = 'REQUESTED';
