create schema documents;

-- Numbers of official papers: one row per kind, unit and year. Who takes a number holds the row until
-- its transaction ends; what is rolled back was never taken.
create table documents.series (
    kind      text not null collate "C" check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    unit      bigint not null,
    year      smallint not null check (year between 2000 and 2999),
    last      int not null default 0 check (last >= 0),
    closed_at timestamptz,
    primary key (kind, unit, year)
);

-- Numbers set aside for a counter that works without the program for a while.
create table documents.block (
    id          bigint generated always as identity primary key,
    kind        text not null collate "C",
    unit        bigint not null,
    year        smallint not null,
    first       int not null check (first >= 1),
    last        int not null,
    reserved_at timestamptz not null,
    foreign key (kind, unit, year) references documents.series,
    check (last >= first)
);
create index block_of_series on documents.block (kind, unit, year);

create table documents.block_use (
    block   bigint not null references documents.block,
    number  int not null,
    used_at timestamptz not null,
    primary key (block, number)
);

grant usage on schema documents to caunoi_app;
grant select, insert on documents.series, documents.block, documents.block_use to caunoi_app;
grant update (last, closed_at) on documents.series to caunoi_app;
