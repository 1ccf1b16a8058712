-- what POST /v1/cases does in its database, statement by statement, without the service around it; the key of the new file and
-- the key of the answers lie in another database of the same server, here in a table beside the others
\set done :done + 1
\set n :first + :client_id * 10000 + :done
select request_hash, sealed_answer from command where client = 'pgbench' and key = :n::text and created_at > clock_timestamp() - interval '24 hours';
begin;
select pg_try_advisory_xact_lock(hashtextextended('pgbench ' || :n::text, 42));
select request_hash, sealed_answer from command where client = 'pgbench' and key = :n::text and created_at > clock_timestamp() - interval '24 hours';
select id, age_state, case_handle, channel, organisation, received_at, sealed_summary, sent_by, status, stay_basis, urgency, version from referral where id = 'R-' || lpad(:n::text, 26, '0');
insert into bench_key (handle, wrapped, master_key_id) values ('K-' || lpad(:n::text, 26, '0'), decode(repeat('ab', 60), 'hex'), 'dev-local') on conflict (handle) do nothing;
insert into case_file (age_state, contact_person, kind, opened_at, referral_id, sealed_identity, shared_with_udl, status, stay_basis, version, handle) values ('ADULT', 'pgbench', 'VICTIM_TRACK', now(), 'R-' || lpad(:n::text, 26, '0'), null, false, 'OPEN', 'NO_LAWFUL_STAY', 0, 'K-' || lpad(:n::text, 26, '0'));
with next as (insert into outbox_sequence (topic, subject, last) values ('case.events', 'K-' || lpad(:n::text, 26, '0'), 1) on conflict (topic, subject) do update set last = outbox_sequence.last + 1 returning last) insert into outbox (event_id, topic, subject, sequence, type, payload, occurred_at, recorded_at, correlation_id, causation_id, actor_role, trace_parent, sent_at) select gen_random_uuid(), 'case.events', 'K-' || lpad(:n::text, 26, '0'), next.last, 'org.hjemvej.case.case-opened.v1', '{"caseKind":"VICTIM_TRACK","minorFlag":false}', now(), now(), gen_random_uuid()::text, gen_random_uuid()::text, 'cmm-contact-person', '', now() from next;
insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain, object_id, ids, trace_id, sealed_at) values (now(), now(), 'pgbench', 'CMM', 'cmm-contact-person', 'PERSON', 'case.open', 'K-' || lpad(:n::text, 26, '0'), 'K-' || lpad(:n::text, 26, '0'), '', repeat('0', 32), now());
insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain, object_id, ids, trace_id, sealed_at) values (now(), now(), 'pgbench', 'CMM', 'cmm-contact-person', 'PERSON', 'referral.convert', 'R-' || lpad(:n::text, 26, '0'), 'K-' || lpad(:n::text, 26, '0'), '', repeat('0', 32), now());
update referral set age_state = 'ADULT', case_handle = 'K-' || lpad(:n::text, 26, '0'), channel = 'POLICE_ACTION', organisation = 'POLICE', received_at = received_at, sealed_summary = null, sent_by = 'bench', status = 'CASE_OPENED', stay_basis = 'NO_LAWFUL_STAY', urgency = 'NORMAL', version = version + 1 where id = 'R-' || lpad(:n::text, 26, '0') and version = 4;
select wrapped, master_key_id from bench_key where handle = 'K-' || lpad(:n::text, 26, '0');
insert into command (client, key, request_hash, sealed_answer) values ('pgbench', :n::text, decode(repeat('ab', 32), 'hex'), decode(repeat('cd', 420), 'hex')) on conflict (client, key) do update set request_hash = excluded.request_hash, sealed_answer = excluded.sealed_answer, created_at = clock_timestamp();
commit;
