create schema calendar;

-- The ledger of official notices: what one notice says of the days of one occasion. A row is never
-- changed; what turns out wrong is withdrawn by a later entry with its reason.
create table calendar.notice (
    id          bigint generated always as identity primary key,
    recorded_at timestamptz not null,
    recorded_by bigint,                       -- an account; null: came with the program
    number      text not null,                -- empty: not known
    issuer      text not null check (issuer <> ''),
    issued_on   date,                         -- null: not known
    occasion    text not null check (occasion in ('TET', 'NATIONAL_DAY', 'SWAP', 'OTHER')),
    off         date[] not null,
    worked      date[] not null,
    source      text not null check (source <> ''),
    mark        text not null check (mark in ('READ', 'SECONDARY', 'UNCHECKED')),
    check (cardinality(off) + cardinality(worked) > 0)
);

create table calendar.withdrawal (
    notice      bigint primary key references calendar.notice,
    recorded_at timestamptz not null,
    recorded_by bigint,
    reason      text not null check (reason <> '')
);

-- When a unit works, from a day on. A later entry for the same day takes the place of an earlier.
create table calendar.sessions (
    id          bigint generated always as identity primary key,
    unit        bigint not null,
    valid_from  date not null,
    workday     text not null,                -- "07:30-11:30 13:30-17:00"
    saturday    text not null,                -- empty: Saturdays are free
    recorded_at timestamptz not null,
    recorded_by bigint
);

create index on calendar.sessions (unit, valid_from);

create function calendar.refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE'
        and current_setting('caunoi.owner_act', true) = 'demo purge'
        and (select relowner from pg_class where oid = tg_relid) = current_user::regrole::oid
    then
        return null;
    end if;
    raise exception 'the ledger of notices only grows: % refused', tg_op
        using errcode = 'insufficient_privilege';
end $$;

create trigger only_grows before update or delete or truncate on calendar.notice
    for each statement execute function calendar.refuse();
create trigger only_grows before update or delete or truncate on calendar.withdrawal
    for each statement execute function calendar.refuse();
create trigger only_grows before update or delete or truncate on calendar.sessions
    for each statement execute function calendar.refuse();

grant usage on schema calendar to caunoi_app;
grant select, insert on calendar.notice, calendar.withdrawal, calendar.sessions to caunoi_app;
