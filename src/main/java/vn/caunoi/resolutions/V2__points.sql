-- Which form a cell is scored by; the national one where nothing is said.
create table resolutions.score_form (
  cell bigint primary key,
  form text not null
);

-- By what a meeting is scored, fixed by the first who does: the form, and whether its month has a
-- thematic meeting.
create table resolutions.score_sheet (
  meeting bigint primary key references meetings.meeting,
  cell bigint not null,
  form text not null,
  thematic boolean not null
);
create index on resolutions.score_sheet (cell);

-- What each step said, and nobody's name: the journal knows whose hand it was.
create table resolutions.score (
  meeting bigint not null references resolutions.score_sheet,
  stage text not null check (stage in ('FOLLOWER', 'COMMITTEE', 'CELL', 'ABOVE')),
  total smallint not null check (total between 0 and 100),
  grade text not null check (grade in ('GOOD', 'FAIR', 'AVERAGE', 'WEAK')),
  at timestamptz not null,
  vote uuid,
  reason text not null default '',
  primary key (meeting, stage),
  check ((vote is not null) = (stage = 'CELL')),
  check (reason <> '' or stage <> 'ABOVE')
);

create table resolutions.score_point (
  meeting bigint not null,
  stage text not null,
  criterion text not null,
  points smallint not null check (points >= 0),
  primary key (meeting, stage, criterion),
  foreign key (meeting, stage) references resolutions.score
);

-- What a cell does otherwise than before, and since when.
create table resolutions.practice (
  id bigint generated always as identity primary key,
  cell bigint not null,
  name text not null,
  since date not null
);
create index on resolutions.practice (cell);

grant select, insert, update on resolutions.score_form, resolutions.score to caunoi_app;
grant select, insert on resolutions.score_sheet to caunoi_app;
grant select, insert, delete on resolutions.score_point, resolutions.practice to caunoi_app;
