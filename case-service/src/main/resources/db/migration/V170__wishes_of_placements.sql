-- Which organisation asked for the type that is wished: others outside CMM are not to learn of what type a place is. Of an earlier
-- wish nobody kept it, and who asked for the placement need not have asked for this type: it is nobody's but CMM's to know.
alter table placement add column wished_by text;
