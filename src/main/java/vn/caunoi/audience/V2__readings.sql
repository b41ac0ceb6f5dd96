-- How much was read of a site altogether, so that a node learns from one row that something was.
alter table audience.site_total add column readings bigint not null default 0 check (readings >= 0);
update audience.site_total t set readings = r.readings
    from (select site, sum(readers) as readings from audience.subject_day group by site) r
    where r.site = t.site;
