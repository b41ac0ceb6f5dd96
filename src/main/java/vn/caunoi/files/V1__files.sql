create schema files;

-- A row is written after its bytes are on disk; bytes without a row are harmless.
create table files.file (
    id     text primary key check (id ~ '^[0-9a-f]{64}$'),
    name   text not null check (length(name) between 1 and 120),
    type   text not null,
    size   bigint not null check (size > 0),
    width  integer check (width > 0),
    height integer check (height > 0),
    at     timestamptz not null
);

create table files.rendition (
    source text not null references files.file,
    id     text not null check (id ~ '^[0-9a-f]{64}$'),
    width  integer not null check (width > 0),
    height integer not null check (height > 0),
    type   text not null,
    size   bigint not null check (size > 0),
    primary key (source, width, type)
);
create index rendition_id on files.rendition (id);

grant usage on schema files to caunoi_app;
grant select, insert on all tables in schema files to caunoi_app;
