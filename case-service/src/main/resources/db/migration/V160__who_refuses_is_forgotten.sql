-- Who refuses every interview is forgotten: what leads to her day of birth, who represents her, what a municipality sent back.
-- Who had come of age when her birthday was forgotten is an adult by that day; when the birthday was is not kept.
alter table age_fact add column adult_by date;
grant update (turns_adult_on, adult_by) on age_fact to ${appUser};

alter table representative alter column sealed_name drop not null;

alter table concern_notice drop constraint concern_notice_check;
alter table concern_notice add constraint concern_notice_receipt check (sealed_receipt is null or received_on is not null);

-- the same for those who have refused already, in the state in which they are
update age_fact fact set
    adult_by = case when file.age_state = 'ADULT' and exists (
            select 1 from age_fact other where other.case_handle = file.handle and other.said = 'CHILD'
                and other.turns_adult_on <= (now() at time zone 'Europe/Copenhagen')::date)
        then (now() at time zone 'Europe/Copenhagen')::date end,
    turns_adult_on = null
    from case_file file
    where file.handle = fact.case_handle and file.identity_withheld and fact.turns_adult_on is not null;

delete from deadline
    where type in ('MINOR_TURNS_ADULT_SOON', 'MINOR_TURNS_ADULT')
        and reference in (select handle from case_file where identity_withheld);

update representative set sealed_name = null, version = version + 1
    where sealed_name is not null and case_handle in (select handle from case_file where identity_withheld);

update concern_notice set sealed_receipt = null, version = version + 1
    where sealed_receipt is not null and case_handle in (select handle from case_file where identity_withheld);

update identification set
        interpreter_language = null, support_person_organisation = null, sealed_support_person = null, version = version + 1
    where status in ('CANCELLED', 'NO_SHOW', 'CONSENT_REFUSED')
        and case_handle in (select handle from case_file where identity_withheld)
        and (interpreter_language is not null or support_person_organisation is not null or sealed_support_person is not null);

-- unless another interview is to come; who waits for an interpreter that is given back here gets it with the next request
update interpreter_reservation reservation set
        language = null, status = 'CLOSED', released_at = coalesce(released_at, now()), version = version + 1
    where language is not null
        and case_handle in (select handle from case_file where identity_withheld)
        and not exists (
            select 1 from identification where identification.case_handle = reservation.case_handle
                and identification.status not in
                    ('CANCELLED', 'NO_SHOW', 'CONSENT_REFUSED', 'NO_INDICATORS', 'RECOMMENDED_FOR_ASSESSMENT'));
