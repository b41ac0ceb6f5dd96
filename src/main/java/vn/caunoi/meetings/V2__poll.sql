-- What those present think, asked on their devices; kept so that nobody can tell who thinks what.
create table meetings.poll (
  id bigint generated always as identity primary key,
  meeting bigint not null references meetings.meeting,
  item bigint,
  question text not null,
  choices text[] not null,
  asked int not null,
  ended boolean not null default false
);
create index on meetings.poll (meeting);

-- No person, no moment, no order: written anew, shuffled, when the poll ends.
create table meetings.poll_answer (
  poll bigint not null references meetings.poll,
  choice smallint not null
);
create index on meetings.poll_answer (poll);

-- Who may still answer; used up by answering, dropped when the poll ends.
create table meetings.poll_token (
  poll bigint not null references meetings.poll,
  seat smallint not null,
  primary key (poll, seat)
);

-- What the projector shows so that only those in the room say that they are.
create table meetings.check_in (
  meeting bigint primary key references meetings.meeting,
  pin text not null
);

grant select, insert, update on meetings.poll to caunoi_app;
grant select, insert, delete on meetings.poll_answer, meetings.poll_token to caunoi_app;
grant select, insert, update, delete on meetings.check_in to caunoi_app;
