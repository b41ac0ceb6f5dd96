-- The fields of a unit have days of their own too, so that a page of one unit reads a handful of
-- slices instead of every procedure's.
insert into statistics.movement (level, span, day, slice, previous, class, dossiers, asked_twice,
    received, gone)
select 4, 'd', m.day, w.upper, previous, class, sum(dossiers), sum(asked_twice), sum(received),
    sum(gone)
from statistics.movement m
join statistics.within w on w.slice = m.slice and w.level = 4
where m.level = 2 and m.span = 'd'
group by m.day, w.upper, previous, class
having sum(dossiers) <> 0 or sum(asked_twice) <> 0 or sum(received) <> 0 or sum(gone) <> 0;

-- Most of what is due in a few days is done already; an index that says so spares reading it.
drop index dossiers.standing_due;
create index standing_due on dossiers.standing (due_on, receiving_unit, competent_unit,
        (coalesce(statistics.gone_on(standing), 'infinity')))
    where known_until = 'infinity';
