-- When a place or an interpreter was reserved, refused or given back; of earlier rows it is taken from the audit trail.
alter table placement
    add column reserved_at timestamptz,
    add column refused_at  timestamptz;

update placement set
    reserved_at = (
        select max(occurred_at) from audit
            where chain in (placement.referral_id, placement.case_handle) and object_id = placement.id
                and action = 'placement.reserve'),
    refused_at = (
        select max(occurred_at) from audit
            where chain in (placement.referral_id, placement.case_handle) and object_id = placement.id
                and action = 'placement.refuse');

alter table interpreter_reservation
    add column reserved_at timestamptz,
    add column released_at timestamptz;

update interpreter_reservation reservation set
    reserved_at = coalesce(
        (select max(occurred_at) from audit
            where chain in (reservation.referral_id, reservation.case_handle) and object_id = reservation.id
                and action = 'interpreter.reserve'),
        case when reservation.status = 'RESERVED' then reservation.requested_at end),
    released_at = (
        select max(occurred_at) from audit
            where chain in (reservation.referral_id, reservation.case_handle) and object_id = reservation.id
                and action = 'interpreter.release');
