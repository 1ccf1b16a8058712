-- what POST /v1/cases writes in its database and reads for it, without the service around it; the key of the new file lies
-- in another database of the same server and is committed before the case, here in a table beside the others; the relay and
-- the sealer of the service take these rows as they take its own
\set done :done + 1
\set n :first + :client_id * :each + :done
insert into bench_key (handle, wrapped, master_key_id) values ('K-' || upper(substr(md5(:n::text), 1, 26)), decode(repeat('ab', 60), 'hex'), 'dev-local') on conflict (handle) do nothing;
begin;
select pg_try_advisory_xact_lock(hashtextextended('pgbench ' || :n::text, 42));
select request_hash, sealed_answer from command where client = 'pgbench' and key = :n::text and created_at > clock_timestamp() - interval '24 hours';
select id, age_state, case_handle, channel, encounter_id, organisation, prepared, received_at, sealed_summary, sent_by, status, stay_basis, urgency, version from referral where id = 'R-' || lpad(:n::text, 26, '0') for no key update;
update match_token set opened_case = 'K-' || upper(substr(md5(:n::text), 1, 26)) where digest = sha256(('Q-' || lpad(:n::text, 26, '0'))::bytea) and caller = 'clara' and opened_case is null and expires_at > now() and (attention = false or false = true);
insert into case_file (age_state, contact_person, kind, merged_into, opened_at, referral_id, sealed_identity, shared_with_udl, status, stay_basis, version, handle) values ('ADULT', 'pgbench', 'VICTIM_TRACK', null, now(), 'R-' || lpad(:n::text, 26, '0'), null, false, 'OPEN', 'NO_LAWFUL_STAY', 0, 'K-' || upper(substr(md5(:n::text), 1, 26)));
update referral set case_handle = 'K-' || upper(substr(md5(:n::text), 1, 26)), status = 'CASE_OPENED', version = version + 1 where id = 'R-' || lpad(:n::text, 26, '0') and version = 4;
with next as (insert into outbox_sequence (topic, subject, last) values ('case.events', 'K-' || upper(substr(md5(:n::text), 1, 26)), 1) on conflict (topic, subject) do update set last = outbox_sequence.last + 1 returning last), event as (insert into outbox (event_id, topic, subject, sequence, type, payload, occurred_at, recorded_at, correlation_id, causation_id, actor_role, trace_parent) select gen_random_uuid(), 'case.events', 'K-' || upper(substr(md5(:n::text), 1, 26)), next.last, 'org.hjemvej.case.case-opened.v1', '{"caseKind":"VICTIM_TRACK","minorFlag": false}', now(), now(), gen_random_uuid()::text, gen_random_uuid()::text, 'cmm-contact-person', '' from next returning id) insert into outbox_waiting (id) select id from event;
insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain, object_id, ids, trace_id) values (now(), now(), 'pgbench', 'CMM', 'cmm-contact-person', 'PERSON', 'case.open', 'K-' || upper(substr(md5(:n::text), 1, 26)), 'K-' || upper(substr(md5(:n::text), 1, 26)), '', repeat('0', 32));
insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain, object_id, ids, trace_id) values (now(), now(), 'pgbench', 'CMM', 'cmm-contact-person', 'PERSON', 'referral.convert', 'R-' || lpad(:n::text, 26, '0'), 'K-' || upper(substr(md5(:n::text), 1, 26)), '', repeat('0', 32));
insert into command (client, key, request_hash, sealed_answer) values ('pgbench', :n::text, decode(repeat('ab', 32), 'hex'), decode(repeat('cd', 420), 'hex')) on conflict (client, key) do update set request_hash = excluded.request_hash, sealed_answer = excluded.sealed_answer, created_at = clock_timestamp();
commit;
