-- Movements of more levels, so that what a page divides is read as coarsely as it is shown. Levels:
-- all units (0), each field (3), each procedure (5); each unit (1), each field of a unit (4), each
-- procedure of a unit (2). All by channel. What a level does not tell apart is 0 or empty.
create function statistics.levels(
        receiving_unit bigint, competent_unit bigint, field text, procedure text)
    returns table (level smallint, receiving bigint, competent bigint, of_field text, of_procedure text)
    language sql immutable parallel safe
begin atomic
    values (0::smallint, 0::bigint, 0::bigint, '', ''),
        (1, receiving_unit, competent_unit, '', ''),
        (2, receiving_unit, competent_unit, field, procedure),
        (3, 0, 0, field, ''),
        (4, receiving_unit, competent_unit, field, ''),
        (5, 0, 0, field, procedure);
end;
grant execute on function statistics.levels to caunoi_app;

alter table statistics.slice drop column within, drop constraint slice_level_check;
alter table statistics.slice add constraint slice_level_check check (level between 0 and 5);
drop index statistics.slice_upper;
drop index statistics.movement_span;
create index slice_upper on statistics.slice (level, id) where level <> 2;

-- Which slices of other levels a slice lies in.
create view statistics.within as
    select f.id as slice, c.level, c.id as upper
    from statistics.slice f
    cross join lateral statistics.levels(f.receiving_unit, f.competent_unit, f.field, f.procedure) l
    join statistics.slice c on c.level = l.level and c.receiving_unit = l.receiving
        and c.competent_unit = l.competent and c.channel = f.channel and c.field = l.of_field
        and c.procedure = l.of_procedure;
grant select on statistics.within to caunoi_app;

-- What was counted before at the finest level is summed for the new ones.
insert into statistics.slice (level, receiving_unit, competent_unit, channel, field, procedure)
select distinct l.level, l.receiving, l.competent, f.channel, l.of_field, l.of_procedure
from statistics.slice f
cross join lateral statistics.levels(f.receiving_unit, f.competent_unit, f.field, f.procedure) l
where f.level = 2
on conflict do nothing;

insert into statistics.movement (level, span, day, slice, previous, class, dossiers, asked_twice,
    received, gone)
select w.level, s.span, case s.span when 'd' then m.day else date_trunc(s.length, m.day)::date end,
    w.upper, previous, class, sum(dossiers), sum(asked_twice), sum(received), sum(gone)
from statistics.movement m
join statistics.within w on w.slice = m.slice and w.level in (3, 4, 5)
join (values (cast('d' as "char"), 'day'), ('m', 'month'), ('y', 'year')) s(span, length)
    on w.level <> 4 or s.span <> 'd'
where m.level = 2 and m.span = 'd'
group by 1, 2, 3, 4, 5, 6
having sum(dossiers) <> 0 or sum(asked_twice) <> 0 or sum(received) <> 0 or sum(gone) <> 0;
