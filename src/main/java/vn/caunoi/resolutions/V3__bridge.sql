-- What the figures suggest to talk about (gợi ý từ số liệu), of the last round: one row for each
-- unit and subject. Nobody's name stands here, neither an official's nor a citizen's.
create table resolutions.suggestion (
  unit bigint not null,
  source text not null check (source like 'thong-ke:%'),
  grain text not null check (grain in ('PROCEDURE', 'FIELD', 'UNIT')),
  code text not null,
  name text not null check (name <> ''),
  first date not null,
  last date not null check (last >= first),
  late int not null check (late > 0),
  finished int not null check (finished >= late),
  primary key (unit, source)
);

-- Months of so few dossiers that somebody could be known by them are left out.
create table resolutions.suggestion_month (
  unit bigint not null,
  source text not null,
  month date not null,
  late int not null check (late >= 0),
  finished int not null check (finished >= late),
  primary key (unit, source, month),
  foreign key (unit, source) references resolutions.suggestion on delete cascade
);

-- What the committee of a cell answered, with the figures that it had before it: against them its
-- decision is measured later. Who answered stands in the journal alone.
create table resolutions.suggestion_answer (
  id bigint generated always as identity primary key,
  cell bigint not null,
  unit bigint not null,
  source text not null,
  answer text not null check (answer in ('TAKEN', 'MERGED', 'DECLINED')),
  reason text not null default '',
  into_source text not null default '',
  meeting bigint,
  answered_on date not null,
  late int not null,
  finished int not null,
  check ((answer = 'DECLINED') = (reason <> '')),
  check ((answer = 'MERGED') = (into_source <> ''))
);
create index on resolutions.suggestion_answer (cell, unit, source, id desc);

-- What of a resolution goes to the editorial office (trích nghị quyết): prepared by one person, sent
-- by another.
create table resolutions.extract (
  meeting bigint primary key,
  cell bigint not null,
  title text not null,
  paragraphs text[] not null,
  prepared_by bigint not null,
  prepared_at timestamptz not null,
  sent_by bigint check (sent_by <> prepared_by),
  sent_at timestamptz,
  site bigint,
  manuscript bigint,                         -- null also where the editors are in the other instance
  number text not null default '',           -- of the resolution, as it was sent
  check ((sent_by is null) = (sent_at is null)),
  check (manuscript is null or sent_by is not null)
);

-- What was promised to the people (việc đã hứa): a copy of published tasks, so that a site shows it
-- where no cell is kept. The owner is a group or an office, never a person.
create table resolutions.promise (
  cell bigint not null,
  task bigint not null,
  unit bigint not null,
  what text not null,
  owner text not null,
  promised_on date not null,
  due date,
  state text not null,
  subject text not null default '',
  below int,
  measured_on date,
  late bigint,
  finished bigint,
  reached boolean,
  changed_at timestamptz not null,
  primary key (cell, task),
  check ((below is null) = (subject = '')),
  check ((measured_on is null) = (late is null) and (measured_on is null) = (finished is null)
    and (measured_on is null) = (reached is null))
);
create index on resolutions.promise (unit);

grant select, insert, update, delete on
  resolutions.suggestion, resolutions.suggestion_month, resolutions.extract, resolutions.promise
  to caunoi_app;
grant select, insert on resolutions.suggestion_answer to caunoi_app;
