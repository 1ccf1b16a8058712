-- When CMM took each step with a referral, and when consent and indicators were recorded in an identification: the timeline tells it
-- (process 2.1, 2.2; F92). Who took it stays in the audit. Nothing is known of steps taken before.
alter table referral add column triaged_at timestamptz;
alter table referral add column offered_at timestamptz;
alter table referral add column answered_at timestamptz;
alter table referral add column converted_at timestamptz;
alter table identification add column consent_recorded_at timestamptz;
alter table identification add column indicators_recorded_at timestamptz;
