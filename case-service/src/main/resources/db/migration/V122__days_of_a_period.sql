-- Numbers around the period. Nobody brings up a return in its first days; a request that nobody answers reminds the authority first,
-- then goes to a leader. None decides anything.
insert into policy_parameter (key, valid_from, value, source) values
    ('reflection.recoveryDays', '2000-01-01', '7', 'REC: practitioners'' problem 2, recovery before return'),
    ('reflection.answerDays', '2000-01-01', '5,10,20', 'REC F14: remind, then escalate');

-- An early end leaves the last day as it was and says when, why in a code, and why in words.
alter table reflection_period add column early_end_reason text;
alter table reflection_period add column sealed_early_end bytea;
alter table reflection_period add constraint reflection_period_early_end
    check ((early_end_reason is null) = (sealed_early_end is null));
