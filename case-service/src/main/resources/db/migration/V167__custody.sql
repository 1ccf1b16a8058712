-- Custody of potential victims: 72 hours at first, extendable (BR31). Until when it lasts is kept with the rule it follows from.
insert into policy_parameter (key, valid_from, value, source) values
    ('custody.initialHours', '1900-01-01', '72', 'PAGE I5, BR31'),
    ('custody.remindHoursBefore', '1900-01-01', '24', 'REC: hours before it ends');

alter table referral add column custody_since timestamptz;
alter table referral add column custody_until timestamptz;
alter table referral add column custody_rule text;
alter table referral add constraint referral_custody check ((custody_since is null) = (custody_until is null));
