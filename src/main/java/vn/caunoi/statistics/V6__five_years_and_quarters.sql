-- Five years in one sum, since most of what a page adds up lies years before its period, and quarters
-- of those levels that have months; written in the order in which they are read. Slices of a unit by
-- an index of its own side.
create function statistics.five_years_of(day date) returns date
    language sql immutable parallel safe
return make_date(extract(year from day)::int / 5 * 5, 1, 1);
grant execute on function statistics.five_years_of to caunoi_app;

alter table statistics.movement drop constraint movement_span_check;
alter table statistics.movement add constraint movement_span_check check (span in ('d', 'm', 'q', 'y', 'f'));

insert into statistics.movement (level, span, day, slice, previous, class, dossiers, asked_twice,
    received, gone)
select level, 'f', statistics.five_years_of(day), slice, previous, class, sum(dossiers),
    sum(asked_twice), sum(received), sum(gone)
from statistics.movement
where span = 'y'
group by level, statistics.five_years_of(day), slice, previous, class
having sum(dossiers) <> 0 or sum(asked_twice) <> 0 or sum(received) <> 0 or sum(gone) <> 0
order by slice, 3;

insert into statistics.movement (level, span, day, slice, previous, class, dossiers, asked_twice,
    received, gone)
select level, 'q', date_trunc('quarter', day)::date, slice, previous, class, sum(dossiers),
    sum(asked_twice), sum(received), sum(gone)
from statistics.movement
where span = 'm'
group by level, date_trunc('quarter', day)::date, slice, previous, class
having sum(dossiers) <> 0 or sum(asked_twice) <> 0 or sum(received) <> 0 or sum(gone) <> 0
order by slice, 3;

drop index statistics.slice_upper;
create index slice_of_receiving on statistics.slice (level, receiving_unit);
create index slice_of_competent on statistics.slice (level, competent_unit);
