-- Papers of the Party are numbered by terms of office, which span years: a series says until when it runs.
alter table documents.series add column until smallint;
update documents.series set until = year;
alter table documents.series alter column until set not null;
alter table documents.series add check (until between year and year + 10);

alter table documents.block add column until smallint;
update documents.block set until = year;
alter table documents.block alter column until set not null;

alter table documents.block drop constraint block_kind_unit_year_fkey;
alter table documents.series drop constraint series_pkey;
alter table documents.series add primary key (kind, unit, year, until);
alter table documents.block add foreign key (kind, unit, year, until) references documents.series;
drop index documents.block_of_series;
create index block_of_series on documents.block (kind, unit, year, until);
