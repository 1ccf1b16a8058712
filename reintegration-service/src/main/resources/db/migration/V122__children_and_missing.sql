-- What case-service tells of a child's safety and of who is missing.
alter table consent_copy add column by_representative boolean not null default false;
alter table eligibility_file add column gates_holding text not null default '';
alter table eligibility_file add column gates_sequence bigint not null default 0;
alter table eligibility_file add column contact_lost boolean not null default false;
alter table eligibility_file add column contact_sequence bigint not null default 0;

-- the safety gates of a child as they stand; a person who is none any more needs none
alter table prepared_return add column gates_needed boolean not null default false;
alter table prepared_return add column gates_holding text not null default '';
alter table prepared_return add column receiver_named boolean not null default false;
alter table prepared_return add column escort_arranged boolean not null default false;
update prepared_return set gates_needed = true where group_code <> 'ADULT';
