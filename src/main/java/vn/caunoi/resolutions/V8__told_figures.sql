-- Two instances: dossiers are counted outside, tasks are measured inside (0025).

-- Outside: for the cells of which units the inside asks, and what is to be counted for them; with
-- what was counted last. A question names no cell, no task and no aim.
create table resolutions.asking_unit (unit bigint primary key);
create table resolutions.asked_counting (
  id bigint generated always as identity primary key,
  unit bigint not null references resolutions.asking_unit on delete cascade,
  procedure text,
  field text,
  since date not null,
  until date not null,
  as_of date,
  late bigint,
  finished bigint,
  check ((procedure is null) <> (field is null)),
  check (until >= since),
  check (as_of between since and until),
  check (late between 0 and finished),
  check (num_nulls(as_of, late, finished) in (0, 3)),
  unique nulls not distinct (unit, procedure, field, since, until)
);

-- Inside: what the outside told of a unit: its procedures, and the answers.
create table resolutions.told_procedure (
  unit bigint not null,
  code text not null,
  name text not null,
  field text not null,
  primary key (unit, code)
);
create table resolutions.told_count (
  unit bigint not null,
  procedure text,
  field text,
  since date not null,
  until date not null,
  as_of date not null,
  late bigint not null,
  finished bigint not null,
  check ((procedure is null) <> (field is null)),
  check (as_of between since and until),
  check (late between 0 and finished),
  unique nulls not distinct (unit, procedure, field, since, until)
);

grant select, insert, delete on
  resolutions.asking_unit, resolutions.told_procedure, resolutions.told_count
  to caunoi_app;
grant select, insert, update, delete on resolutions.asked_counting to caunoi_app;
