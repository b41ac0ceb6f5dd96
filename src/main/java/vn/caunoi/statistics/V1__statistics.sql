create schema statistics;

-- The class of a dossier at the end of a day, by the numbers of DossierClass; 0 before anybody knew
-- of it. Due soon still counts as in time: what is soon, law and calendar say when asked.
create function statistics.class_on(s dossiers.standing, day date) returns smallint
    language sql immutable parallel safe
    return case
        when s.received_on is null or day < s.received_on then
            case when day < s.registered_on then 0 when s.state = 3 then 2 else 1 end
        when s.state in (7, 8) and s.closed_on is null then 15
        when s.state in (9, 10) and s.finished_on is null then 15
        when day >= s.closed_on then case s.state when 7 then 3 else 4 end
        when day >= s.finished_on then
            case when s.due_on is null then 8
                 when s.finished_on < s.due_on then 5
                 when s.finished_on = s.due_on then 6
                 else 7 end
        when s.waits_citizen @> day then 9
        when s.waits_payment @> day then 10
        when s.due_on is null then 14
        when day > s.due_on then 13
        else 11
    end;

-- The first day on which a received dossier is open no longer; null while it is open. What is
-- carried over is counted by this day, and not by the classes.
create function statistics.gone_on(s dossiers.standing) returns date
    language sql immutable parallel safe
    return case
        when s.state in (7, 8) then greatest(s.received_on, s.closed_on)
        when s.state in (9, 10) then greatest(s.received_on, s.finished_on)
    end;

-- The days on which a dossier may change its class, each once.
create function statistics.turns(
        registered_on date, received_on date, due_on date, gone_on date, waits datemultirange)
    returns setof date language sql immutable parallel safe
begin atomic
    select registered_on where received_on is null or registered_on < received_on
    union all
    select received_on where received_on is not null
    union all
    select gone_on where gone_on > received_on
    union all
    select due_on + 1 where due_on >= received_on and (gone_on is null or due_on + 1 < gone_on)
    union all
    select day from (
        select lower(wait) from unnest(waits) wait union select upper(wait) from unnest(waits) wait
    ) bound(day)
    where waits <> '{}' and day > received_on and (gone_on is null or day < gone_on)
        and day is distinct from due_on + 1;
end;

-- What dossiers have in common: the channel (level 0), the units too (1), field and procedure too (2).
create table statistics.slice (
    id             int primary key generated always as identity,
    level          smallint not null check (level between 0 and 2),
    within         int references statistics.slice,
    receiving_unit bigint not null,
    competent_unit bigint not null,
    channel        smallint not null,
    field          text not null,
    procedure      text not null,
    check ((level = 0) = (within is null)),
    unique (receiving_unit, competent_unit, channel, level, field, procedure)
);
create index slice_upper on statistics.slice (level, id) where level < 2;

-- How many dossiers of a slice went from one class to another on a day, in a year and, except at
-- level 2, in a month, as known now. How many stand in a class is the sum of all that moved there
-- and away.
create table statistics.movement (
    level       smallint not null,
    span        "char" not null check (span in ('d', 'm', 'y')),
    day         date not null,
    slice       int not null,
    previous    smallint not null,
    class       smallint not null,
    dossiers    int not null,
    asked_twice int not null,
    received    int not null,
    gone        int not null,
    primary key (slice, span, day, previous, class)
);
create index movement_span on statistics.movement (level, span, day);

-- Writings of the ledger that the movements do not hold yet; until then answers add them.
create table statistics.unfolded (
    recorded_at timestamptz primary key
);

grant usage on schema statistics to caunoi_app;
grant select, insert on statistics.slice to caunoi_app;
grant select, insert, update, delete on statistics.movement to caunoi_app;
grant select, insert, delete on statistics.unfolded to caunoi_app;

-- What the public numbers of dossiers are made with, so that nobody finds a dossier by its number.
create table statistics.mask (
    only_row boolean primary key default true check (only_row),
    secret   bytea not null
);

grant select, insert on statistics.mask to caunoi_app;
