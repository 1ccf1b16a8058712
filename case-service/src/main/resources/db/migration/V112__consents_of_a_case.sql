-- All consents of a case are found by an index; the one there was knows the standing ones only.
create index consent_by_case on consent (case_handle, given_at, id);
