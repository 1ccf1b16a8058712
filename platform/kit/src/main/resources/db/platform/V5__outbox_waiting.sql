-- What waits to be sent is a small table beside the outbox: sending takes a row away there and leaves the event as it was written.
-- A mark in the event itself would write the whole event and an entry of each of its indexes anew.
lock table outbox;
create table outbox_waiting (
    id bigint primary key
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
insert into outbox_waiting (id) select id from outbox where sent_at is null;

drop index outbox_unsent;
alter table outbox drop column sent_at;
revoke update on outbox_waiting from ${appUser};
