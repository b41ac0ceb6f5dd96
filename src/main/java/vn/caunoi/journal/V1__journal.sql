create schema journal;

create table journal.entry (
    number   bigint primary key check (number > 0),
    at       timestamptz not null,
    who      text not null,
    network  text not null,
    unit     bigint,
    what     text not null,
    before   text not null,
    after    text not null,
    previous bytea not null check (octet_length(previous) = 32),
    own      bytea not null unique check (octet_length(own) = 32)
);

-- The end of the chain. Whoever appends locks it until the commit, so that all nodes keep one chain;
-- it also shows when entries were cut off at the end.
create table journal.head (
    only_row boolean primary key default true check (only_row),
    number   bigint not null,
    own      bytea not null
);

create function journal.refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE'
        and current_setting('caunoi.owner_act', true) = 'demo purge'
        and (select relowner from pg_class where oid = tg_relid) = current_user::regrole::oid
    then
        return null;
    end if;
    raise exception 'the journal only grows: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger only_grows before update or delete or truncate on journal.entry
    for each statement execute function journal.refuse();

grant usage on schema journal to caunoi_app;
grant select, insert on journal.entry to caunoi_app;
grant select, insert, update on journal.head to caunoi_app;
