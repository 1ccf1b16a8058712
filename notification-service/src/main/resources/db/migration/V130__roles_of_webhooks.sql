-- A notice for one role of an organisation is pushed to an address only when its subscription names that role. Who has asked
-- by its code for a notice that goes to leaders only has said so already.
alter table webhook_subscription add column roles text not null default '';

update webhook_subscription set roles = 'cmm-manager'
where organisation = 'CMM' and 'reflection-request-escalated' = any (string_to_array(codes, ','));
