-- Payouts under way are few beside those that are done: what an operator watches is counted from these alone.
create index payout_open on payout (status) where status in ('CREATED', 'SENT', 'UNKNOWN');
