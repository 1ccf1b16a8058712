-- Who has moved on already and is not in the next place yet is expected there, too.
insert into deadline (id, type, subject, reference, detail, due_at)
select 'D-' || upper(substr(md5(id), 1, 26)), 'PLACEMENT_MOVING_IN', coalesce(case_handle, referral_id), id, 'moving in',
        reserved_at + interval '24 hours'
    from placement where status = 'RESERVED' and reserved_until is null;
