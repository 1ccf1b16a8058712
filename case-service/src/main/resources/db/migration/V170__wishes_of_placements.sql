-- Which organisation asked for the type that is wished: others outside CMM are not to learn of what type a place is.
alter table placement add column wished_by text;
update placement set wished_by = organisation where wished_type is not null;
