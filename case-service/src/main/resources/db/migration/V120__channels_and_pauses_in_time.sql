-- When it was said that a channel is safe, and when an identification stood still: a timeline tells it and no column kept it.
-- Of earlier rows it is taken from what stands now, and from the audit trail.
create table contact_rule_change (
    id          bigint      generated always as identity primary key,
    case_handle text        not null references case_file (handle),
    channel     text        not null,
    safety      text        not null check (safety in ('SAFE', 'UNSAFE', 'UNKNOWN')),
    recorded_at timestamptz not null
);
create index contact_rule_change_by_case on contact_rule_change (case_handle, id);

insert into contact_rule_change (case_handle, channel, safety, recorded_at)
    select channel.case_handle, channel.channel, channel.safety, contact.changed_at
    from safe_contact_channel channel join safe_contact contact on contact.case_handle = channel.case_handle
    where channel.safety <> 'UNKNOWN'
    order by contact.changed_at, channel.case_handle, channel.channel;

create table identification_pause (
    identification_id text        not null references identification (id),
    after_interview   int         not null,
    suspended_at      timestamptz not null,
    resumed_at        timestamptz,
    primary key (identification_id, after_interview)
);
create unique index identification_pause_open on identification_pause (identification_id) where resumed_at is null;

insert into identification_pause (identification_id, after_interview, suspended_at, resumed_at)
    select stopped.id, stopped.number, stopped.at, resumed.at
    from (select i.id, a.occurred_at as at, row_number() over (partition by i.id order by a.occurred_at) as number
          from identification i join audit a on a.chain = i.case_handle and a.object_id = i.id
          where a.action = 'identification.suspend') stopped
    left join (select i.id, a.occurred_at as at, row_number() over (partition by i.id order by a.occurred_at) as number
          from identification i join audit a on a.chain = i.case_handle and a.object_id = i.id
          where a.action = 'identification.resume') resumed
        on resumed.id = stopped.id and resumed.number = stopped.number;

revoke update, delete on contact_rule_change from ${appUser};
revoke delete on identification_pause from ${appUser};
