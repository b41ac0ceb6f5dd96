create schema resolutions;

-- What a cell gave somebody to do, born of the act that gave it when the meeting is closed. A task that
-- is bound to an indicator is done or missed by what was measured on its day, and by nothing else.
create table resolutions.task (
  id bigint generated always as identity primary key,
  cell bigint not null,
  meeting bigint not null references meetings.meeting,
  act uuid not null unique,
  what text not null,
  -- in words: a person or a group
  owner text not null default '',
  given_on date not null,
  due date,
  report_at text not null default '',
  state text not null default 'OPEN',
  settled_on date,
  evidence text not null default '',
  reason text not null default '',
  published boolean not null default false,
  indicator_unit bigint,
  indicator_procedure text,
  indicator_field text,
  indicator_below smallint,
  -- what the figures of the dossiers said at the end of a day
  as_of date,
  late bigint,
  finished bigint,
  reached boolean,
  check ((state in ('OPEN', 'POSTPONED')) = (settled_on is null)),
  check (state not in ('POSTPONED', 'CANCELLED') or reason <> ''),
  check ((indicator_below is null) = (indicator_unit is null)),
  check (indicator_below is null or due is not null),
  check (indicator_below is null or (indicator_procedure is null) <> (indicator_field is null)),
  check (indicator_below is null or state not in ('DONE', 'MISSED')
    or (as_of is not distinct from due and reached is not distinct from (state = 'DONE')))
);
-- Without a day of its own a task is due a month later, when the cell meets again.
create function resolutions.expected_on(task resolutions.task) returns date
  language sql immutable parallel safe
return coalesce(task.due, (task.given_on + interval '1 month')::date);

create index on resolutions.task (cell, given_on);
create index on resolutions.task (resolutions.expected_on(task));
create index on resolutions.task (meeting);
create index on resolutions.task (due) where state in ('OPEN', 'POSTPONED');

-- What was said of a task, one after the other; by whom stands in the journal.
create table resolutions.report (
  id bigint generated always as identity primary key,
  task bigint not null references resolutions.task,
  day date not null,
  state text not null,
  due date,
  words text not null
);
create index on resolutions.report (task);

-- Whom to remind of a task; gone as soon as it is settled.
create table resolutions.reminder (
  task bigint primary key references resolutions.task,
  member bigint not null
);

-- What was asked in a meeting, and what came of it: an answer, or a reason why there is none yet.
create table resolutions.question (
  id uuid primary key,
  cell bigint not null,
  meeting bigint not null references meetings.meeting,
  text text not null,
  asked_on date not null,
  answer text not null default '',
  reason text not null default '',
  answered_on date,
  check ((answer = '') = (answered_on is null))
);
create index on resolutions.question (cell, asked_on);

-- Who wishes to be told what came of a question; whether they asked it stands nowhere. Gone once told.
create table resolutions.wish_to_know (
  question uuid not null references resolutions.question,
  person bigint not null,
  primary key (question, person)
);

-- The resolution of a meeting. Once adopted it has a number and is frozen in two documents.
create table resolutions.resolution (
  meeting bigint primary key references meetings.meeting,
  cell bigint not null,
  number text not null default '',
  adopted_on date,
  -- the vote by which it was adopted: in favour, of how many
  yes smallint,
  base smallint,
  pdf text references files.file,
  docx text references files.file,
  check ((adopted_on is null) = (number = '')),
  check ((adopted_on is null) = (yes is null) and (adopted_on is null) = (base is null)),
  check ((adopted_on is null) = (pdf is null) and (adopted_on is null) = (docx is null))
);
create index on resolutions.resolution (cell);

-- Paragraphs of the four parts; internal unless somebody says that they are for the public.
create table resolutions.paragraph (
  meeting bigint not null references resolutions.resolution,
  part smallint not null check (part between 1 and 4),
  position smallint not null,
  text text not null,
  for_public boolean not null default false,
  primary key (meeting, part, position)
);

grant usage on schema resolutions to caunoi_app;
grant select, insert, update on resolutions.task, resolutions.question, resolutions.resolution to caunoi_app;
grant select, insert on resolutions.report to caunoi_app;
grant select, insert, update, delete on resolutions.reminder to caunoi_app;
grant select, insert, delete on resolutions.wish_to_know, resolutions.paragraph to caunoi_app;
