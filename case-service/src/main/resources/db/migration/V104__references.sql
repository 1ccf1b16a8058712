-- The agency's own number of a referral: sealed, and found by a keyed digest that tells nothing without the key.
create table referral_reference (
    id           bigint generated always as identity primary key,
    referral_id  text  not null references referral (id),
    organisation text  not null,
    key_version  int   not null,
    digest       bytea not null,
    sealed       bytea not null,
    unique (organisation, digest)
);
create index referral_reference_by_referral on referral_reference (referral_id, id);
