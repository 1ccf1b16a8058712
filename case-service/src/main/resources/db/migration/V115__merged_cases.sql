-- What is done about a person reaches the cases that are merged into hers: they are looked for by the case that stays.
create index case_file_by_survivor on case_file (merged_into) where merged_into is not null;
