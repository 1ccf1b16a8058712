-- Whose people may be named to know where somebody lives, for each purpose: domain 4.3, column P6 shelter, where no agency reads by
-- consent ("C"), and 1.2, "everybody else: never". Nobody is named for a purpose that has no line or an empty one.
insert into policy_parameter (key, valid_from, value, source) values
    ('placement.addressReaders.ESCORT', '2000-01-01', 'CMM', 'domain 1.2 (unseal: CMM), 4.3 (P6 shelter: contact person R)'),
    ('placement.addressReaders.SUBSTITUTE_CONTACT_PERSON', '2000-01-01', 'CMM', 'domain 1.2 (unseal: CMM), 4.3 (P6 shelter: contact person R)'),
    ('placement.addressReaders.REPRESENTATIVE', '2000-01-01', 'REPRESENTATIVE', 'domain 4.3 (P6 shelter: representative, own child, R)'),
    ('placement.addressReaders.MUNICIPALITY', '2000-01-01', 'MUNICIPALITY', 'domain 4.3 (P6 shelter: municipality, child, R)'),
    ('placement.addressReaders.HEALTH_VISIT', '2000-01-01', '', 'domain 4.3 (P6 shelter: health provider none)');

-- who was named and could not be any more reads no more
update address_reader named set ended_at = now(), version = version + 1
    where ended_at is null and not exists (
        select 1 from policy_parameter parameter
        where parameter.key = 'placement.addressReaders.' || named.purpose
            and named.organisation = any (string_to_array(parameter.value, ',')));
