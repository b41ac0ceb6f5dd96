-- Years whose register was closed, with its lines as they were then. Whose dossier it is stays in
-- dossiers.applicant alone.
create table dossiers.closed_year (
    unit      bigint not null,
    year      smallint not null check (year between 2000 and 2999),
    closed_at timestamptz not null,
    person    bigint not null,
    primary key (unit, year)
);
create table dossiers.register_line (
    unit           bigint not null,
    year           smallint not null,
    number         int not null check (number >= 1),
    dossier        bigint not null,
    code           text not null,
    official       boolean not null,
    procedure      text,
    field          text not null,
    competent_unit bigint not null,
    state          smallint not null,
    received_on    date not null,
    due_on         date,
    finished_on    date,
    closed_on      date,
    primary key (unit, year, number),
    unique (unit, year, dossier),
    foreign key (unit, year) references dossiers.closed_year
);

create trigger only_grows before update or delete or truncate on dossiers.closed_year
    for each statement execute function dossiers.refuse();
create trigger only_grows before update or delete or truncate on dossiers.register_line
    for each statement execute function dossiers.refuse();
grant select, insert on dossiers.closed_year, dossiers.register_line to caunoi_app;
