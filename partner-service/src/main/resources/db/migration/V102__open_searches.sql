-- Searches that were opened before their reminder had a type of its own: the earlier of two that are to come reminds.
update deadline earlier set type = 'PARTNER_SEARCH_REMINDER'
    where earlier.type = 'PARTNER_SEARCH' and earlier.state = 'SCHEDULED'
      and exists (select 1 from deadline later where later.type = earlier.type and later.reference = earlier.reference
                  and later.due_at > earlier.due_at);
-- A search whose day has come is still to be ended by DRC.
update deadline last set stays_open = true
    where last.type = 'PARTNER_SEARCH' and last.state = 'FIRED'
      and exists (select 1 from partner_search search where search.id = last.reference
                  and search.status not in ('SUCCESS', 'FAILED'))
      and not exists (select 1 from deadline later where later.type = last.type and later.reference = last.reference
                      and later.due_at > last.due_at);
