-- How a consent was given (data and privacy 4.6): codes, no words; nobody has said it of the consents that were there before.
alter table consent add column interpreter_used boolean;
alter table consent add column channel text
    check (channel in ('IN_WRITING', 'IN_PERSON', 'BY_PHONE', 'BY_VIDEO', 'ELECTRONICALLY'));
alter table consent add column childs_view text
    check (childs_view in ('AGREES', 'DISAGREES', 'NOT_HEARD_TOO_YOUNG', 'NOT_HEARD_HARMFUL'));
