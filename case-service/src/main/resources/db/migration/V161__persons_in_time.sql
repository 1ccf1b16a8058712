-- A search shows the oldest cases first. The index of digests keeps that order itself, so that a name that many have is read no further
-- than it is shown; when a case was opened never changes.
alter table person_index add column opened_at timestamptz;
update person_index set opened_at = (select opened_at from case_file where handle = person_index.case_handle);
alter table person_index alter column opened_at set not null;
create index person_by_digest_in_time on person_index (digest, field, opened_at, case_handle);
drop index person_by_digest;
