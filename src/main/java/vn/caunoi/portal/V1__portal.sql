create schema portal;

-- What the site found when it read its own pages as strangers do.
create table portal.selfcheck (
    id          bigint generated always as identity primary key,
    site        bigint not null,
    started_at  timestamptz not null,
    finished_at timestamptz not null,
    pages       integer not null
);
create index selfcheck_of_site on portal.selfcheck (site, id desc);

create table portal.selfcheck_finding (
    selfcheck bigint not null references portal.selfcheck on delete cascade,
    position  integer not null,
    kind      text not null,
    path      text not null,
    target    text not null,
    excerpt   text not null,
    seen_as   text not null,
    primary key (selfcheck, position)
);

grant usage on schema portal to caunoi_app;
grant select, insert, delete on all tables in schema portal to caunoi_app;
