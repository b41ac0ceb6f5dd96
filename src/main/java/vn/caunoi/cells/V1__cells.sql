create schema cells;

-- The committee's written approval to keep a cell's meetings here; the last one without an end holds.
create table cells.approval (
  id bigint generated always as identity primary key,
  number text not null,
  day date not null,
  body text not null,
  file bigint references files.file,
  recorded_at timestamptz not null,
  recorded_by bigint not null,
  ended_at timestamptz,
  ended_by bigint
);

create table cells.cell (
  unit bigint primary key references units.unit,
  kind text not null,
  serves bigint references units.unit,
  place text not null
);

-- contact: telephone and e-mail, sealed with a key outside the database; reach: 1 phone, 2 e-mail, 3 paper only
create table cells.member (
  id bigint generated always as identity primary key,
  cell bigint not null references cells.cell,
  name text not null,
  birth_year smallint not null check (birth_year between 1900 and 2100),
  reach smallint not null default 3,
  contact text,
  person bigint
);
create index on cells.member (cell);
create unique index on cells.member (person) where person is not null;

create table cells.membership (
  member bigint not null references cells.member on delete cascade,
  standing smallint not null,
  since date not null,
  until date,
  primary key (member, since)
);

create table cells.leave (
  member bigint not null references cells.member on delete cascade,
  kind smallint not null,
  since date not null,
  until date,
  primary key (member, since)
);

create table cells.office (
  member bigint not null references cells.member on delete cascade,
  office smallint not null,
  since date not null,
  until date,
  primary key (member, office, since)
);
