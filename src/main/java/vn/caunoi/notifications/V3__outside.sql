-- Letters to people without an account. Address and words are sealed with a key outside the
-- database, and the row goes when the letter was sent or given up.
create table notifications.outside_letter (
    id      bigint generated always as identity primary key,
    sealed  text not null,
    due_at  timestamptz not null,
    next_at timestamptz not null, -- of the next try
    tries   integer not null default 0
);
create index outside_letter_waiting on notifications.outside_letter (next_at);

grant select, insert, update, delete on notifications.outside_letter to caunoi_app;
