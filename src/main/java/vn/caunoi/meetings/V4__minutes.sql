-- How a cell writes its papers, where sources differ: points from line to line (0 for the usual), and
-- whether they are signed for the cell or for its committee.
create table meetings.paper_style (
  cell bigint primary key,
  line_spacing smallint not null default 0,
  behalf text not null default 'chi-bo' check (behalf in ('chi-bo', 'chi-uy'))
);

-- Terms of office, by which papers are numbered.
create table meetings.term (
  cell bigint not null,
  since date not null,
  first smallint not null,
  last smallint not null check (last between first and first + 10),
  primary key (cell, since)
);

-- The minutes of a meeting. Words that name people (who was absent) wait here from closing to freezing
-- and are gone then: they stand in the frozen document alone.
create table meetings.minutes (
  meeting bigint primary key references meetings.meeting,
  words jsonb,
  recorder_signed_at timestamptz,
  recorder_signed_by bigint,
  recorder_on_paper boolean not null default false,
  chair_signed_at timestamptz,
  chair_signed_by bigint,
  chair_on_paper boolean not null default false,
  -- the version of the meeting that was signed: what becomes known later is signed again
  signed_version bigint,
  number int,
  frozen_at timestamptz,
  pdf text references files.file,
  docx text references files.file,
  check ((frozen_at is null) = (pdf is null)),
  check (frozen_at is null or words is null)
);

-- What was added after adoption, each a document of its own.
create table meetings.addendum (
  meeting bigint not null references meetings.minutes,
  number smallint not null,
  at timestamptz not null,
  person bigint not null,
  pdf text not null references files.file,
  docx text not null references files.file,
  primary key (meeting, number)
);

-- The paper that was signed by hand, as a picture of it.
create table meetings.signed_scan (
  meeting bigint not null references meetings.minutes,
  file text not null references files.file,
  name text not null,
  at timestamptz not null,
  person bigint not null,
  primary key (meeting, file)
);

-- Once minutes are frozen, what was said and who visited stand in the document alone. Acts are never
-- changed otherwise: the program itself may not, and this does nothing before.
create function meetings.forget_words(which bigint) returns void
language sql security definer set search_path = meetings, pg_temp as $$
  update act
  set facts = facts || case deed when 'visited' then '{"names": ""}' else '{"text": ""}' end::jsonb
  where meeting = which and deed in ('noted', 'reserved', 'visited')
    and exists (select from minutes where meeting = which and frozen_at is not null)
$$;

grant select, insert, update on meetings.paper_style, meetings.minutes to caunoi_app;
grant select, insert, delete on meetings.term to caunoi_app;
grant select, insert on meetings.addendum, meetings.signed_scan to caunoi_app;
