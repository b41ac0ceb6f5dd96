create schema units;

create table units.site (
    id                 bigint generated always as identity primary key,
    host               text not null unique check (host = lower(host)),
    unit               bigint not null,
    is_default         boolean not null default false,
    title              text not null,
    body_kind          text not null,
    body_name          text not null,
    managing_body      text not null default '',
    person_responsible text not null default '',
    office             text not null default '',
    address            text not null default '',
    telephone          text not null default '',
    fax                text not null default '',
    email              text not null default '',
    licence            text not null default '',
    outbound_hosts     text[] not null default '{}'
);
create unique index one_default_site on units.site (is_default) where is_default;

grant usage on schema units to caunoi_app;
grant select, insert, update, delete on all tables in schema units to caunoi_app;
grant usage on all sequences in schema units to caunoi_app;
