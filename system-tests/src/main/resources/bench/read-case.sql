-- what GET /v1/cases/{handle} does in its database; the sealer of the service takes these rows as it takes its own
begin;
select handle, age_state, contact_person, kind, merged_into, opened_at, referral_id, sealed_identity, shared_with_udl, status, stay_basis, version from case_file where handle = :handle;
insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain, object_id, ids, trace_id) values (now(), now(), 'pgbench', 'CMM', 'cmm-contact-person', 'PERSON', 'case.read', :handle, :handle, '', repeat('0', 32));
commit;
