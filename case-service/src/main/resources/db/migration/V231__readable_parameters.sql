-- A number written in another way stops every step that needs it, and a flag that is neither true nor false would count as false: both
-- are refused where they are laid. What is not named here is a whole number.
alter table policy_parameter drop constraint policy_parameter_value;
alter table policy_parameter add constraint policy_parameter_value check (case
    when key = 'reflection.initialDays' then case when value ~ '^[0-9]{1,4}$' then value::int >= 30 else false end
    when key = 'reflection.dayCount' then value in ('START_PLUS_N_INCLUSIVE', 'START_IS_DAY_ONE')
    when key in ('reflection.extensionMustPrecedeEnd', 'age.presumeMinorWhenUncertain') then value in ('true', 'false')
    when key like 'minor.requireRepresentativeAt%' then value in ('true', 'false')
    when key in ('reflection.warnDaysBeforeEnd', 'reflection.answerDays', 'minor.turnsAdultDaysBefore')
        then value ~ '^[0-9]{1,4}(,[0-9]{1,4})*$'
    when key like 'departure.%' then value ~ '^P[0-9]+[DM]$'
    when key like 'placement.addressReaders.%' or key in ('interview.allowedOrgTypes', 'minor.bestInterestsDecidedBy')
        then value ~ '^([A-Z_]+(,[A-Z_]+)*)?$'
    else value ~ '^[0-9]{1,4}$'
end);

-- A type that no house has would stop every step of a placement; who decides on places is changed by the owner of the database.
alter table placement_competence add constraint placement_competence_type check (type in (
    'SECRET_ADDRESS_SHELTER', 'WOMENS_CRISIS_CENTRE', 'MENS_CRISIS_CENTRE', 'SUPPORTED_HOUSING', 'APARTMENT', 'HOSTEL_HERBERG',
    'ASYLUM_CENTRE', 'CHILDRENS_ASYLUM_CENTRE', 'CHILDRENS_SPECIAL_UNIT', 'RESIDENTIAL_INSTITUTION', 'OPHOLDSSTED', 'FOSTER_FAMILY'));
revoke insert on placement_competence from ${appUser};
