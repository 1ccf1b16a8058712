-- Whose hands the money goes into, beside the seal; of those recorded before only the seal knows it.
alter table payee add column kind text;

-- A payout goes to whom it was released for, whoever is named afterwards: the payee as it was sealed then. Until now it could
-- not be changed before the payout was settled; of those settled before it is the one that is named today.
alter table payout add column sealed_payee bytea;
update payout set sealed_payee = payee.sealed from payee where payee.programme_ref = payout.programme_ref;

-- When a payee is changed because it does not suit any more, both persons release anew; who had released before stays on record.
alter table cash_instalment add column release_round int not null default 1;
alter table instalment_release add column release_round int not null default 1;
alter table instalment_release drop constraint instalment_release_pkey;
alter table instalment_release add primary key (instalment_id, release_round, position);
alter table instalment_release drop constraint instalment_release_instalment_id_person_key;
-- four eyes in the database: the same person cannot be both
alter table instalment_release add constraint instalment_release_four_eyes unique (instalment_id, release_round, person);

-- Since when somebody is missing, and on which day she arrived at home and so was found.
alter table eligibility_file add column contact_lost_since date;
alter table eligibility_file add column reached_on date;

-- Who has arrived before this was kept has been reached as well. Since when she was missing nobody knows any more: what was
-- told before the arrival is over by it, what was told after it counts until case-service says otherwise.
update eligibility_file set reached_on = home.arrived_on
    from (select case_handle, max(arrived_on) as arrived_on from prepared_return
          where arrived_on is not null group by case_handle) home
    where home.case_handle = eligibility_file.case_handle;
update eligibility_file set contact_lost = false, version = version + 1
    where contact_lost and exists (
        select 1 from prepared_return home
        join audit arrival on arrival.chain = home.case_handle and arrival.object_id = home.ref
            and arrival.action = 'return.arrive'
        where home.case_handle = eligibility_file.case_handle
            and not exists (
                select 1 from audit lost
                where lost.chain = home.case_handle and lost.action = 'contact.lost' and lost.id > arrival.id));
-- What was held for her is due again, or waits for the reason that still stands.
update cash_instalment set
        status = case when home.hold_reason is null then 'DUE' else 'ON_HOLD' end,
        hold_reason = home.hold_reason,
        version = cash_instalment.version + 1
    from prepared_return home join eligibility_file file on file.case_handle = home.case_handle
    where home.ref = cash_instalment.programme_ref and home.ended_on is null and home.arrived_on is not null
        and not file.contact_lost
        and cash_instalment.status = 'ON_HOLD' and cash_instalment.hold_reason = 'CONTACT_LOST';

-- Who is a child now needs the gates, and nobody else. A return that waits for them no more in ELIGIBILITY_CHECK goes on when
-- the decision on cooperation is recorded again.
update prepared_return set gates_needed = file.minor, version = prepared_return.version + 1
    from eligibility_file file
    where file.case_handle = prepared_return.case_handle and prepared_return.ended_on is null
        and prepared_return.gates_needed <> file.minor;

-- Which named person ended a return, and why; the reasons in words are sealed.
alter table prepared_return add column end_reason text;
alter table prepared_return add column ended_by text;
alter table prepared_return add column sealed_end_reasons bytea;
alter table prepared_return add constraint prepared_return_ended_by check (
    (end_reason is null) = (ended_by is null)
    and (end_reason is null) = (sealed_end_reasons is null)
    and (end_reason is null or ended_on is not null));

-- A partner lists the programmes that run, and no others.
drop index prepared_return_by_partner;
create index prepared_return_by_partner on prepared_return (partner_organisation, requested_at, ref)
    where ended_on is null;
