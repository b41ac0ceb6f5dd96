create schema dossiers;

-- Every transaction that writes the ledger stands here once, under an instant that no other has.
create table dossiers.writing (
    recorded_at timestamptz primary key,
    kind   text not null check (kind in ('ACT', 'CORRECTION', 'IMPORT')),
    source text not null check (source <> ''),
    person bigint
);

-- Dossiers, entries and standings come by the million: codes are compared byte by byte, and nothing
-- there refers to other tables, since only this room writes.

-- Who a dossier is, for ever. The code is the official one, or else our internal number; twin tells
-- apart what a source lists under one code twice. code_day is the day that an official code names.
create table dossiers.dossier (
    id          bigint primary key,
    unit        bigint not null,
    code        text not null collate "C" check (code <> ''),
    twin        smallint not null default 0,
    official    boolean not null,
    code_day    date,
    recorded_at timestamptz not null,
    unique (unit, code, twin)
);
create sequence dossiers.dossier_number as bigint owned by dossiers.dossier.id;

-- Official codes that became known after the dossier did.
create table dossiers.later_code (
    unit    bigint not null,
    code    text not null collate "C",
    dossier bigint not null references dossiers.dossier,
    primary key (unit, code)
);

-- The ledger: what was so (happened_at), and since when it is known (recorded_at). Every state of a
-- dossier derives from its entries.
create table dossiers.entry (
    dossier           bigint not null,
    recorded_at       timestamptz not null,
    number            smallint not null,
    happened_at       timestamptz not null,
    act               smallint not null,
    state             smallint check (state between 1 and 10),
    competent_unit    bigint,
    procedure         text,
    revision          bigint,
    field             text,
    channel           smallint check (channel between 1 and 3),
    sensitive         boolean,
    told_doubts       int not null default 0,
    code              text collate "C",
    code_day          date,
    registered_on     date,
    received_on       date,
    finished_on       date,
    closed_on         date,
    waits_since       date,
    supplements       smallint,
    time_limit        text,
    due_on            date,
    due_at            timestamptz,
    reason            text,
    person            bigint,
    replaces_at       timestamptz,
    replaces_number   smallint,
    primary key (dossier, recorded_at, number),
    check ((replaces_at is null) = (replaces_number is null)),
    check (replaces_at is null or (reason <> '' and replaces_at < recorded_at))
);
create unique index entry_replaced_once on dossiers.entry (dossier, replaces_at, replaces_number)
    where replaces_at is not null;

-- Derived from the entries and rebuildable: one row per dossier and state of knowledge.
create table dossiers.standing (
    dossier        bigint not null,
    known_from     timestamptz not null,
    known_until    timestamptz not null default 'infinity',
    code           text not null collate "C",
    official       boolean not null,
    receiving_unit bigint not null,
    competent_unit bigint not null,
    procedure      text,
    field          text not null,
    channel        smallint not null,
    sensitive      boolean not null,
    state          smallint not null check (state between 1 and 10),
    registered_on  date not null,
    received_on    date,
    due_on         date,
    finished_on    date check (finished_on is null or state in (9, 10)),
    closed_on      date check (closed_on is null or state in (7, 8)),
    waits_citizen  datemultirange not null default '{}',
    waits_payment  datemultirange not null default '{}',
    supplements    smallint not null default 0,
    doubts         int not null default 0,
    primary key (dossier, known_from),
    check ((received_on is null) = (state in (1, 3)))
);
create index standing_known_from on dossiers.standing (known_from);
create index standing_known_until on dossiers.standing (known_until) where known_until <> 'infinity';
create index standing_code on dossiers.standing (code);
create index standing_of_unit on dossiers.standing (receiving_unit, registered_on, dossier)
    where known_until = 'infinity';
create index standing_due on dossiers.standing (due_on) where known_until = 'infinity';
create index standing_open on dossiers.standing (receiving_unit, due_on, dossier)
    where known_until = 'infinity' and state in (2, 4, 5, 6);

-- The last internal number (số nội bộ) that a unit gave out on a day; the row is the lock.
create table dossiers.serial (
    unit bigint not null,
    day  date not null,
    last int not null check (last > 0),
    primary key (unit, day)
);

create function dossiers.refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE'
        and current_setting('caunoi.owner_act', true) = 'demo purge'
        and (select relowner from pg_class where oid = tg_relid) = current_user::regrole::oid
    then
        return null;
    end if;
    raise exception 'the ledger only grows: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger only_grows before update or delete or truncate on dossiers.writing
    for each statement execute function dossiers.refuse();
create trigger only_grows before update or delete or truncate on dossiers.dossier
    for each statement execute function dossiers.refuse();
create trigger only_grows before update or delete or truncate on dossiers.later_code
    for each statement execute function dossiers.refuse();
create trigger only_grows before update or delete or truncate on dossiers.entry
    for each statement execute function dossiers.refuse();

grant usage on schema dossiers to caunoi_app;
grant usage on sequence dossiers.dossier_number to caunoi_app;
grant select, insert on dossiers.writing, dossiers.dossier, dossiers.later_code, dossiers.entry to caunoi_app;
grant select, insert, update, delete on dossiers.standing to caunoi_app;
grant select, insert, update on dossiers.serial to caunoi_app;
