-- Keys of the service as a whole, made once each and sealed by the vault: what is computed with them outlives a rotation of the master key.
create table service_key (
    name   text  primary key,
    sealed bytea not null
);
revoke update, delete on service_key from ${appUser};
