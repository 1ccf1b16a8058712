-- Who refuses every interview is forgotten: what leads to her day of birth, who represents her, what a municipality sent back.
grant update (turns_adult_on) on age_fact to ${appUser};

alter table representative alter column sealed_name drop not null;

alter table concern_notice drop constraint concern_notice_check;
alter table concern_notice add constraint concern_notice_receipt check (sealed_receipt is null or received_on is not null);
