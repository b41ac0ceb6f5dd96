create schema procedures;

grant usage on schema procedures to caunoi_app;

-- What the newest revision calls each procedure.
create table procedures.procedure (
    code      text primary key,
    name      text not null,
    field     text not null,
    sensitive boolean not null
);

-- What a revision says stands for ever: a dossier keeps the one it was filed under. Only its end is
-- set later, when another follows or the procedure is abolished.
create table procedures.revision (
    id          bigint generated always as identity primary key,
    code        text not null references procedures.procedure,
    valid_from  date not null,
    valid_until date,              -- the first day on which it holds no more
    particulars jsonb not null,
    units       bigint[] not null, -- those that receive or decide
    recorded_at timestamptz not null,
    recorded_by text not null,
    check (valid_until >= valid_from)
);

create index revision_by_code on procedures.revision (code, valid_from);
create index revision_by_unit on procedures.revision using gin (units);

-- Files that somebody is bringing in, until they are in or two days old.
create table procedures.arrival (
    id         bigint generated always as identity primary key,
    site       bigint not null,
    person     bigint not null,
    name       text not null,
    content    bytea not null,
    mapping    text not null default '',
    valid_from date not null,
    at         timestamptz not null
);

grant select, insert, update on procedures.procedure to caunoi_app;
grant select, insert, update (valid_until) on procedures.revision to caunoi_app;
grant select, insert, update, delete on procedures.arrival to caunoi_app;
