-- One person, one case: who is looked for before a case is opened, and two cases of one person that become one.

insert into policy_parameter (key, valid_from, value, source) values
    ('case.matchTokenMinutes', '2000-01-01', '60', 'REC F3'),
    ('case.matchAttentionScore', '2000-01-01', '70', 'REC F3'),
    ('case.matchBirthYearMargin', '2000-01-01', '2', 'BR36 PRESS: age assessments are exact to 2 years');

-- a name sounds in several ways: several digests of one field. Ids come in blocks, so that the rows of a person are one batch.
alter table person_index drop constraint person_index_case_handle_field_key;
alter table person_index add column part int not null default 0;
alter table person_index add constraint person_index_once unique (case_handle, field, part, digest);
alter table person_index alter column id drop identity;
create sequence person_index_id increment by 50;
select setval('person_index_id', (select coalesce(max(id), 0) + 50 from person_index));
alter table person_index alter column id set default nextval('person_index_id');

-- what a search for possible matches hands out; of the token only a hash is kept
create table match_token (
    digest      bytea       primary key,
    caller      text        not null,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    attention   boolean     not null,
    opened_case text
);
create index match_token_by_expiry on match_token (expires_at);

-- a merge links, it moves nothing: what is sealed stays under the key of its case
alter table case_file add column merged_into text references case_file (handle);
create table case_merge (
    id        text        primary key,
    version   bigint      not null,
    survivor  text        not null references case_file (handle),
    duplicate text        not null references case_file (handle),
    reason    text        not null,
    merged_at timestamptz not null,
    merged_by text        not null,
    undone_at timestamptz,
    undone_by text,
    check (survivor <> duplicate)
);
create unique index case_merge_standing on case_merge (duplicate) where undone_at is null;
create index case_merge_by_survivor on case_merge (survivor, merged_at, id);
create index case_merge_by_duplicate on case_merge (duplicate, merged_at, id);
revoke delete on case_merge from ${appUser};
