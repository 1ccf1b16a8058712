-- The board holds what is to come and, of what has fired, only what is still to be done: what is done grows with the years.
alter table deadline add column stays_open boolean not null default false;
drop index deadline_by_date;
create index deadline_open on deadline (due_at, id) where state = 'SCHEDULED' or (state = 'FIRED' and stays_open);
