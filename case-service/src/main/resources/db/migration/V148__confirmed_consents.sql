-- Who is an adult now confirms what her representative agreed to.
alter table consent add column confirmed_at timestamptz;
