-- More days of a period; the end of a period is a deadline to depart only without lawful stay.
alter table reflection_period add column extensions_filed int not null default 0;
alter table reflection_period add column extensions_decided int not null default 0;

create table reflection_extension (
    id             text primary key,
    period_id      text not null references reflection_period (id),
    days           int  not null check (days > 0),
    ground         text not null,
    status         text not null,
    filed_on       date not null,
    decided_on     date,
    decided_by     text,
    rule_version   text,
    sealed_refusal bytea
);
create index reflection_extension_by_period on reflection_extension (period_id, filed_on, id);

update deadline set type = case (select basis from reflection_period where id = deadline.reference)
        when 'RESTITUTION_OFFER' then 'RESTITUTION_PERIOD_END' else 'DEPARTURE_DEADLINE' end
    where type = 'REFLECTION_PERIOD_END';
