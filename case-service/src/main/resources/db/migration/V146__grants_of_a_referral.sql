-- A grant may belong to a referral to the provider that reads by it; it ends with that referral (F23).
alter table access_grant
    add column referral_id text references provider_referral (id);
create index access_grant_of_referral on access_grant (referral_id) where ended_at is null and referral_id is not null;
