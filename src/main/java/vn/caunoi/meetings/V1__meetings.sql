create schema meetings;

create table meetings.meeting (
  id bigint generated always as identity primary key,
  cell bigint not null,
  kind text not null,
  subject text not null default '',
  starts_at timestamptz not null,
  minutes smallint not null,
  place text not null,
  state text not null default 'PLANNED',
  -- who keeps the minutes, in words: names stand in documents, not in a table to be searched
  chair text not null default '',
  recorder text not null default '',
  -- "đã đăng Sổ tay lúc …": the papers, the results
  posted_at timestamptz,
  results_posted_at timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  -- counts only, once it is closed
  result jsonb,
  sequence int not null default 0,
  -- grows with everything that becomes known of the meeting
  version bigint not null default 0
);
create index on meetings.meeting (cell, starts_at);

create table meetings.item (
  id bigint generated always as identity primary key,
  meeting bigint not null references meetings.meeting,
  position smallint not null,
  question text not null,
  kind text not null,
  owner text not null default '',
  minutes smallint not null,
  material text references files.file,
  source text not null default '',
  unique (meeting, position) deferrable initially deferred
);

-- Who sits where: members get seats in a shuffled order; rows go when the meeting is closed.
create table meetings.seat (
  meeting bigint not null references meetings.meeting,
  seat smallint not null,
  member bigint not null,
  primary key (meeting, seat),
  unique (meeting, member)
);

-- The class of each seat; names nobody and stays from the opening on, so that anyone can count again.
create table meetings.place (
  meeting bigint not null references meetings.meeting,
  seat smallint not null,
  standing text not null,
  leave text,
  primary key (meeting, seat)
);

-- What happened, once per id whichever device sends it how often.
create table meetings.act (
  meeting bigint not null references meetings.meeting,
  id uuid not null,
  at timestamptz not null,
  deed text not null,
  facts jsonb not null,
  primary key (meeting, id)
);

-- Who asked for the floor and spoke; gone when the meeting is closed.
create table meetings.turn (
  meeting bigint not null references meetings.meeting,
  id uuid not null,
  at timestamptz not null,
  deed text not null,
  facts jsonb not null,
  primary key (meeting, id)
);

grant usage on schema meetings to caunoi_app;
grant select, insert, update on meetings.meeting, meetings.item to caunoi_app;
grant delete on meetings.item to caunoi_app;
grant select, insert on meetings.act to caunoi_app;
grant select, insert, delete on meetings.seat, meetings.place, meetings.turn to caunoi_app;
