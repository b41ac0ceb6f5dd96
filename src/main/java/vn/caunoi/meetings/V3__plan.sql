-- How a cell usually meets (lịch sinh hoạt); the day as a code: "d3", "w7n1/gan".
create table meetings.rhythm (
  cell bigint primary key,
  day text not null,
  starts_at time not null,
  minutes smallint not null,
  place text not null,
  thematic smallint not null check (thematic between 0 and 3)
);

-- Secretary and deputy have settled what it is about, where there is no committee.
create table meetings.agreement (
  meeting bigint primary key references meetings.meeting,
  agreed_at timestamptz not null
);

-- What people were told of a meeting, how many by message and how many by a printed invitation.
create table meetings.notice (
  id bigint generated always as identity primary key,
  meeting bigint not null references meetings.meeting,
  kind text not null,
  at timestamptz not null,
  reason text not null default '',
  told int not null,
  printed int not null
);
create index on meetings.notice (meeting);

-- Openings stay as a count alone, once the meeting is closed.
create table meetings.document (
  meeting bigint not null references meetings.meeting,
  file text not null references files.file,
  name text not null,
  size bigint not null,
  added_at timestamptz not null,
  openings int,
  primary key (meeting, file)
);

-- That somebody opened a document, by a mark that says nothing without a key outside the database.
create table meetings.opening (
  meeting bigint not null,
  file text not null,
  mark bytea not null,
  primary key (meeting, file, mark),
  foreign key (meeting, file) references meetings.document on delete cascade
);

-- What marks are made with, sealed with a key outside the database; without it they are noise.
create table meetings.secret (
  scope text primary key,
  sealed text not null
);

-- Members without an account come in by a pass; it ends with the meeting.
create table meetings.pass (
  meeting bigint not null references meetings.meeting,
  member bigint not null,
  serial uuid not null,
  primary key (meeting, member)
);

-- Who wishes to come; gone when the meeting is closed. reason: a class, never a story
create table meetings.reply (
  meeting bigint not null references meetings.meeting,
  member bigint not null,
  reason smallint,
  primary key (meeting, member)
);

-- What was written to an item beforehand.
create table meetings.contribution (
  id uuid primary key,
  meeting bigint not null references meetings.meeting,
  item bigint references meetings.item on delete set null,
  text text not null
);
create index on meetings.contribution (meeting);

-- Who wishes their name beside it; gone when the meeting is closed.
create table meetings.signature (
  contribution uuid primary key,
  meeting bigint not null references meetings.meeting,
  member bigint not null
);
create index on meetings.signature (meeting);

-- The cell has resolved to have an anonymous box.
create table meetings.box (
  cell bigint primary key,
  resolution text not null,
  resolved_on date not null
);

-- What lies in it; no time, no order, nobody.
create table meetings.box_paper (
  cell bigint not null references meetings.box,
  id uuid primary key,
  text text not null
);
create index on meetings.box_paper (cell);

-- That somebody has given something until it is opened: a mark without a time or an order.
create table meetings.box_giver (
  cell bigint not null references meetings.box,
  mark bytea not null,
  primary key (cell, mark)
);

-- What was taken out at a meeting.
create table meetings.box_opened (
  meeting bigint not null references meetings.meeting,
  id uuid primary key,
  text text not null
);
create index on meetings.box_opened (meeting);

grant select, insert, update on meetings.rhythm, meetings.agreement, meetings.notice,
  meetings.box to caunoi_app;
grant select, insert, update, delete on meetings.document, meetings.opening, meetings.secret,
  meetings.pass, meetings.reply, meetings.contribution, meetings.signature, meetings.box_paper, meetings.box_giver,
  meetings.box_opened to caunoi_app;
