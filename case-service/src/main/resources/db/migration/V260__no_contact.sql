-- What was told of who could not be reached is kept for some months, so that the interview can be offered once more (process 2.1, data 4.5).
insert into policy_parameter (key, valid_from, value, source) values
    ('retention.referralMonths', '1900-01-01', '6', 'REC 4.5: a referral without a case');

-- What was told of a person without indication is forgotten, all of it.
update referral set stay_basis = null, age_state = null where status = 'NO_INDICATION';
