-- The same months as seen from each organisation, summed when they are counted: what stands right under
-- it, part for part; part 0 is its own cells. A report reads a few rows of it, however many cells there are.
create table resolutions.month_of_part (
  like resolutions.month_of_unit,
  part bigint not null,
  primary key (unit, month, path, part)
);

-- Months that were counted before.
insert into resolutions.month_of_part
  (month, unit, path, part,
   cells, held, thematic, expected, attended, spoke, tasks_due, tasks_in_time, good, fair, average,
   weak, rate_0, rate_50, rate_60, rate_70, rate_80, rate_85, rate_90, rate_95, rate_100)
select month, way[depth], '/' || array_to_string(way[:depth], '/') || '/', coalesce(way[depth + 1], 0),
  sum(cells), sum(held), sum(thematic), sum(expected), sum(attended), sum(spoke), sum(tasks_due),
  sum(tasks_in_time), sum(good), sum(fair), sum(average), sum(weak), sum(rate_0), sum(rate_50),
  sum(rate_60), sum(rate_70), sum(rate_80), sum(rate_85), sum(rate_90), sum(rate_95), sum(rate_100)
from (
  select *, string_to_array(trim(both '/' from path), '/')::bigint[] as way
  from resolutions.month_of_unit) counted, generate_series(1, cardinality(way)) depth
group by 1, 2, 3, 4;

grant select, insert on resolutions.month_of_part to caunoi_app;
