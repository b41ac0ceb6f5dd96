create schema notifications;

-- What still has to be told, and what was told (hộp thư). Written with what it is about.
create table notifications.message (
    id         bigint generated always as identity primary key,
    person     bigint not null,
    template   text not null,
    parameters jsonb not null,
    href       text not null check (href like '/%'),
    at         timestamptz not null,
    read_at    timestamptz
);
create index message_by_person on notifications.message (person, at desc, id desc);
create index message_unread on notifications.message (person) where read_at is null;

grant usage on schema notifications to caunoi_app;
grant select, insert, update, delete on all tables in schema notifications to caunoi_app;
