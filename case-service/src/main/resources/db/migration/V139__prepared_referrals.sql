-- Whether a place or an interpreter was prepared for the person of a referral, so that a referral that becomes a case is not asked for each.
alter table referral add column prepared boolean not null default false;
update referral set prepared = true
    where exists (select 1 from placement where placement.referral_id = referral.id)
       or exists (select 1 from interpreter_reservation where interpreter_reservation.referral_id = referral.id);
