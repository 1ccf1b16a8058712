-- When the sender of a referral told that it has become acute. Nothing is known of completions before.
alter table referral add column became_acute_at timestamptz;
