-- Whether she brought the return up herself: in the first days of her period nobody else does.
alter table counselling_session add column at_own_wish boolean not null default false;
