-- A positive decision that is revoked closes the first gate; a later one opens it again (newest of both counts).
alter table eligibility_file add column revoked_on date;
alter table eligibility_file add column gate_sequence bigint not null default 0;

-- What is under way is put on hold with a reason, not ended.
alter table prepared_return add column hold_reason text;
alter table prepared_return add column held_since date;
alter table prepared_return add constraint prepared_return_hold check ((hold_reason is null) = (held_since is null));
alter table cash_instalment add column hold_reason text;
alter table cash_instalment add constraint cash_instalment_hold check ((status = 'ON_HOLD') = (hold_reason is not null));
