-- What was shown, said and discussed in a counselling session. Of earlier rows it is not known. A row is never changed.
alter table counselling_session
    add column interpreter_used   boolean,
    add column options            text not null default '',
    add column rate_table_version text,
    add column reason             text,
    add column stage              text,
    add column sealed_note        bytea,
    add constraint counselling_session_reason check (reason is null or answer = 'NOT_INTERESTED');
