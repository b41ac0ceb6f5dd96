-- What is known of a closed meeting in figures; nobody stands in it. Without a meeting: figures that were
-- taken over from elsewhere, with the grade that they came with.
create table resolutions.held (
  meeting bigint unique references meetings.meeting,
  cell bigint not null,
  day date not null,
  kind text not null,
  members smallint not null,
  -- members without those on leave; of these came
  expected smallint not null check (expected <= members),
  attended smallint not null check (attended between 0 and expected),
  -- all members who came
  present smallint not null,
  absent_excused smallint not null,
  absent_unexcused smallint not null,
  speakers smallint not null,
  questions smallint not null,
  answered smallint not null,
  tasks smallint not null,
  votes smallint not null,
  passed smallint not null,
  minutes smallint not null,
  gave_up boolean not null,
  grade text check (grade in ('GOOD', 'FAIR', 'AVERAGE', 'WEAK')),
  check (grade is null or meeting is null)
);
create index on resolutions.held (day);

-- From which month on the meetings of a cell are counted here: that of the first one.
create table resolutions.counted_cell (
  cell bigint primary key,
  since date not null
);

-- A month of all cells that stood directly under an organisation at its end. It is counted once, when
-- latecomers have had their time, and never again: two countings of a month would tell what changed.
create table resolutions.month_of_unit (
  month date not null,
  unit bigint not null,
  -- whom the organisation stood under then: "/1/12/", itself last
  path text not null,
  cells int not null,
  held int not null,
  thematic int not null,
  expected int not null,
  attended int not null,
  spoke int not null,
  tasks_due int not null,
  tasks_in_time int not null,
  good int not null,
  fair int not null,
  average int not null,
  weak int not null,
  -- cells by their rate of attendance: below 50 %, from 50 % and so on, all
  rate_0 int not null,
  rate_50 int not null,
  rate_60 int not null,
  rate_70 int not null,
  rate_80 int not null,
  rate_85 int not null,
  rate_90 int not null,
  rate_95 int not null,
  rate_100 int not null,
  primary key (month, unit)
);

create table resolutions.counted_month (
  month date primary key,
  counted_at timestamptz not null
);

-- What the follower from the level above noted about a meeting, never about a person; by whom stands
-- nowhere.
create table resolutions.meeting_note (
  meeting bigint primary key references meetings.meeting,
  cell bigint not null,
  text text not null check (length(text) between 1 and 300)
);

grant select, insert, update on resolutions.held, resolutions.counted_cell, resolutions.meeting_note
  to caunoi_app;
grant select, insert on resolutions.month_of_unit, resolutions.counted_month to caunoi_app;
