-- The placement that somebody moved on to. It is written after the earlier one is over, of which there is one at a time.
alter table placement add column transferred_to text references placement (id) deferrable initially deferred;
