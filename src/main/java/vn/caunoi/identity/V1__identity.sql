create schema identity;

create table identity.person (
    id         bigint generated always as identity primary key,
    username   text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,59}$'),
    name       text not null collate "vi-x-icu" check (name <> ''),
    email      text not null default '',
    password   text not null default '', -- argon2id, or empty while there is none
    active     boolean not null default true,
    created_at timestamptz not null,
    failures   integer not null default 0, -- wrong passwords in a row
    failed_at  timestamptz
);
create unique index one_person_by_email on identity.person (lower(email)) where email <> '';

-- A role given to somebody at a unit, from a day until a day; without a unit for the whole program.
create table identity.grant (
    id         bigint generated always as identity primary key,
    person     bigint not null references identity.person,
    role       text not null,
    unit       bigint,
    section    bigint,
    since      date not null,
    until      date,
    granted_by text not null,
    granted_at timestamptz not null,
    check (since < until),
    check (section is null or unit is not null)
);
create index grant_by_person on identity.grant (person);

create table identity.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_by_expiry on identity.spring_session (expiry_time);
create index spring_session_by_principal on identity.spring_session (principal_name);

create table identity.spring_session_attributes (
    session_primary_id char(36) not null references identity.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

grant usage on schema identity to caunoi_app;
grant select, insert, update, delete on all tables in schema identity to caunoi_app;
