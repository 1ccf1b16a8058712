-- Of who has refused every interview no language is known, unless another interview is to come: what was recorded of it after
-- she was forgotten.
update safe_contact contact set
        language = null, interpreter_needed = null, interpreter_language = null, not_from_own_community = null,
        gender_wish = null, version = version + 1
    where (language is not null or interpreter_needed is not null)
        and case_handle in (select handle from case_file where identity_withheld)
        and not exists (
            select 1 from identification where identification.case_handle = contact.case_handle
                and identification.status not in
                    ('CANCELLED', 'NO_SHOW', 'CONSENT_REFUSED', 'NO_INDICATORS', 'RECOMMENDED_FOR_ASSESSMENT'));
