-- A case that is merged into another one of the same person: nobody applies for it any more.
alter table eligibility_file add column merged_into text;
alter table eligibility_file add column merge_sequence bigint not null default 0;
