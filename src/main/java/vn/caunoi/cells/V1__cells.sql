create schema cells;

-- The committee's written approval to keep a cell's meetings here; one without an end holds.
create table cells.approval (
  id bigint generated always as identity primary key,
  number text not null check (number <> ''),
  day date not null,
  body text not null check (body <> ''),
  file text not null references files.file,
  file_name text not null,
  recorded_at timestamptz not null,
  recorded_by bigint not null,
  ended_at timestamptz,
  ended_by bigint
);
create unique index approval_that_holds on cells.approval ((true)) where ended_at is null;

create table cells.cell (
  unit bigint primary key references units.unit,
  kind text not null,
  serves bigint references units.unit,
  place text not null
);

-- contact: telephone and e-mail, sealed with a key outside the database
create table cells.member (
  id bigint generated always as identity primary key,
  cell bigint not null references cells.cell,
  name text not null check (name <> ''),
  birth_year smallint not null check (birth_year between 1900 and 2100),
  reach text not null default 'PAPER' check (reach in ('PHONE', 'EMAIL', 'PAPER')),
  contact text,
  person bigint
);
create index on cells.member (cell);
create unique index on cells.member (cell, person) where person is not null;

-- until: the first day on which it no longer holds. Why somebody left is not kept.
create table cells.membership (
  member bigint not null references cells.member on delete cascade,
  standing text not null check (standing in ('OFFICIAL', 'PROBATIONARY', 'GUEST')),
  since date not null,
  until date check (until > since),
  primary key (member, since)
);

create table cells.leave (
  member bigint not null references cells.member on delete cascade,
  kind text not null check (kind in ('EXEMPT', 'AWAY', 'SPECIAL_DUTY')),
  since date not null,
  until date check (until > since),
  primary key (member, since)
);

create table cells.office (
  member bigint not null references cells.member on delete cascade,
  office text not null
    check (office in ('SECRETARY', 'DEPUTY', 'COMMITTEE_MEMBER', 'GROUP_LEADER')),
  since date not null,
  until date check (until > since),
  primary key (member, office, since)
);

grant usage on schema cells to caunoi_app;
grant select, insert, update on cells.approval, cells.cell to caunoi_app;
grant select, insert, update, delete
  on cells.member, cells.membership, cells.leave, cells.office to caunoi_app;
