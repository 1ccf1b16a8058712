-- Notices owed to a municipality are overdue since the first time that was told, and told again under a type of its own. Of a case
-- that is merged into another nothing is overdue, until the merge is undone.
update deadline first set stays_open = true
    where first.state = 'FIRED' and first.type = 'MUNICIPALITY_NOTICE' and first.detail like 'a child since %'
      and exists (select 1 from deadline again where again.type = first.type and again.reference = first.reference
                  and again.detail like 'again at %' and again.state = 'SCHEDULED')
      and not exists (select 1 from deadline later where later.type = first.type and later.reference = first.reference
                      and later.detail like 'a child since %' and later.due_at > first.due_at)
      and not exists (select 1 from case_file file where file.handle = first.reference and file.merged_into is not null);
update deadline set type = 'MUNICIPALITY_NOTICE_AGAIN'
    where type = 'MUNICIPALITY_NOTICE' and detail like 'again at %' and state in ('SCHEDULED', 'FIRED');
