-- On which day somebody who may not know the address of a house was last told of to a person in it: once a day for each who looks.
create table house_alarm (
    placement_id text not null references placement (id),
    actor        text not null,
    day          date not null,
    primary key (placement_id, actor)
);
revoke delete on house_alarm from ${appUser};
