-- All representatives of a case are found by an index; the one there was knows the present ones only.
create index representative_by_case on representative (case_handle, appointed_on, id);
