-- How each source writes its exports, kept from one import to the next.
create table dossiers.import_source (
    unit       bigint not null,
    name       text not null check (name <> ''),
    layout     text not null,
    changed_at timestamptz not null,
    primary key (unit, name)
);

-- Files of other systems, from the upload to the ledger. Every node reads here how far a run has come;
-- a run whose beat has stopped was broken off.
create table dossiers.import (
    id          bigint generated always as identity primary key,
    unit        bigint not null,
    source      text not null check (source <> ''),
    file_name   text not null,
    file        text not null,
    size        bigint not null,
    person      bigint not null,
    uploaded_at timestamptz not null,
    layout      text not null,
    as_of       timestamptz,
    step        text not null check (step in
        ('MAPPING', 'CHECKING', 'CHECKED', 'WRITING', 'WRITTEN', 'CANCELLED', 'FAILED')),
    work        text not null default '',
    done        bigint not null default 0,
    total       bigint not null default 0,
    beat_at     timestamptz,
    cancel      boolean not null default false,
    lines       bigint not null default 0,
    dossiers    bigint not null default 0,
    repeated    bigint not null default 0,
    problems    bigint not null default 0,
    doubtful    bigint not null default 0,
    fresh       bigint not null default 0,
    changed     bigint not null default 0,
    same        bigint not null default 0,
    said_at     timestamptz,
    recorded_at timestamptz,
    ended_at    timestamptz
);
create index import_of_unit on dossiers.import (unit, id);

-- What was found in a file: what cannot be read, and what can be read but not be right.
create table dossiers.import_finding (
    import  bigint not null references dossiers.import on delete cascade,
    number  int not null,
    doubt   boolean not null,
    line    int not null,
    heading text not null,
    value   text not null,
    reason  text not null,
    primary key (import, number)
);

grant select, insert, update, delete
    on dossiers.import_source, dossiers.import, dossiers.import_finding to caunoi_app;
