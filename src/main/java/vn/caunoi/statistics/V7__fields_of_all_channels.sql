-- A page tells each field of a unit with all channels together: a third of the sums to be read.
-- By which channel dossiers were received stands beside the sum, and no longer parts it.
alter table statistics.movement
    add column online int not null default 0,
    add column post int not null default 0;

update statistics.movement m
set online = case l.channel when 2 then m.received else 0 end,
    post = case l.channel when 3 then m.received else 0 end
from statistics.slice l
where l.id = m.slice and l.level <> 4 and l.channel in (2, 3) and m.received <> 0;

insert into statistics.slice (level, receiving_unit, competent_unit, channel, field, procedure)
select distinct level, receiving_unit, competent_unit, 0, field, procedure
from statistics.slice where level = 4;

insert into statistics.movement (level, span, day, slice, previous, class, dossiers, asked_twice,
    received, gone, online, post)
select m.level, m.span, m.day, together.id, m.previous, m.class, sum(m.dossiers),
    sum(m.asked_twice), sum(m.received), sum(m.gone),
    sum(case apart.channel when 2 then m.received else 0 end),
    sum(case apart.channel when 3 then m.received else 0 end)
from statistics.movement m
join statistics.slice apart on apart.id = m.slice and apart.level = 4 and apart.channel <> 0
join statistics.slice together on together.level = 4 and together.channel = 0
    and together.receiving_unit = apart.receiving_unit
    and together.competent_unit = apart.competent_unit
    and together.field = apart.field and together.procedure = apart.procedure
group by m.level, m.span, m.day, together.id, m.previous, m.class
having sum(m.dossiers) <> 0 or sum(m.asked_twice) <> 0 or sum(m.received) <> 0 or sum(m.gone) <> 0
    or sum(case apart.channel when 2 then m.received else 0 end) <> 0
    or sum(case apart.channel when 3 then m.received else 0 end) <> 0
order by together.id, m.span, m.day;

delete from statistics.movement m using statistics.slice apart
where apart.id = m.slice and apart.level = 4 and apart.channel <> 0;
delete from statistics.slice where level = 4 and channel <> 0;

drop view statistics.within;
drop function statistics.levels;

create function statistics.levels(receiving_unit bigint, competent_unit bigint, channel smallint,
        field text, procedure text)
    returns table (level smallint, receiving bigint, competent bigint, of_channel smallint,
        of_field text, of_procedure text)
    language sql immutable parallel safe
begin atomic
    values (0::smallint, 0::bigint, 0::bigint, channel, '', ''),
        (1, receiving_unit, competent_unit, channel, '', ''),
        (2, receiving_unit, competent_unit, channel, field, procedure),
        (3, 0, 0, channel, field, ''),
        (4, receiving_unit, competent_unit, 0, field, ''),
        (5, 0, 0, channel, field, procedure);
end;
grant execute on function statistics.levels to caunoi_app;

create view statistics.within as
    select f.id as slice, c.level, c.id as upper
    from statistics.slice f
    cross join lateral statistics.levels(
        f.receiving_unit, f.competent_unit, f.channel, f.field, f.procedure) l
    join statistics.slice c on c.level = l.level and c.receiving_unit = l.receiving
        and c.competent_unit = l.competent and c.channel = l.of_channel
        and c.field = l.of_field and c.procedure = l.of_procedure;
grant select on statistics.within to caunoi_app;
