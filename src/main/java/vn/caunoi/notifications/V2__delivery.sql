-- What leaves by e-mail (hộp thư đi): a letter for one message, or one for all of a day.
create table notifications.letter (
    id        bigint generated always as identity primary key,
    person    bigint not null,
    digest    boolean not null,
    at        timestamptz not null,
    due_at    timestamptz not null,
    next_at   timestamptz not null, -- of the next try
    tries     integer not null default 0,
    reason    text not null default '', -- why the last try failed, never with an address in it
    sent_at   timestamptz,
    failed_at timestamptz, -- given up
    check (sent_at is null or failed_at is null)
);
create index letter_waiting on notifications.letter (next_at)
    where sent_at is null and failed_at is null;
create index letter_newest on notifications.letter (at desc, id desc);
create unique index one_digest on notifications.letter (person, due_at) where digest;

alter table notifications.message
    add column key text,
    add column letter bigint references notifications.letter on delete set null;
create unique index message_once on notifications.message (person, key) where key is not null;
create index message_by_letter on notifications.message (letter) where letter is not null;

-- How people wish to be told of one kind of message; who chose nothing is told at once.
create table notifications.choice (
    person bigint not null,
    kind   text not null,
    way    text not null check (way in ('NOW', 'DAILY', 'INBOX')),
    primary key (person, kind)
);

grant select, insert, update, delete on notifications.letter, notifications.choice to caunoi_app;
