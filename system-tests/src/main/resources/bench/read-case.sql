-- what GET /v1/cases/{handle} does in its database
begin;
select handle, age_state, contact_person, kind, opened_at, referral_id, sealed_identity, shared_with_udl, status, stay_basis, version from case_file where handle = :handle;
insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain, object_id, ids, trace_id, sealed_at) values (now(), now(), 'pgbench', 'CMM', 'cmm-contact-person', 'PERSON', 'case.read', :handle, :handle, '', repeat('0', 32), now());
commit;
