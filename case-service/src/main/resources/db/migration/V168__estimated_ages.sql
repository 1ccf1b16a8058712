-- An age assessment reports the most probable age with an interval (BR36). An uncertain age is a child's until it is verified (BR37),
-- by the rule valid on the day on which it became known: what is recorded stays as it was meant.
insert into policy_parameter (key, valid_from, value, source) values
    ('age.presumeMinorWhenUncertain', '1900-01-01', 'true', 'LAW-BK: Convention art. 10(3), BR37');

alter table age_fact add column probable_age int;
alter table age_fact add column interval_from int;
alter table age_fact add column interval_to int;
alter table age_fact add column presumed_minor boolean;
update age_fact set presumed_minor = (confidence = 'UNCERTAIN');
alter table age_fact alter column presumed_minor set not null;
alter table age_fact add constraint age_fact_estimate check (
    (probable_age is null and interval_from is null and interval_to is null)
    or (source = 'ASSESSED_BY_AUTHORITY' and interval_from >= 0 and interval_from <= probable_age and probable_age <= interval_to));

-- who refuses every interview is forgotten (V160)
grant update (probable_age, interval_from, interval_to) on age_fact to ${appUser};
