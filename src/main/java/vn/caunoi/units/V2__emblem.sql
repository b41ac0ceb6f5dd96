-- The address at which a site's emblem is served; null shows the neutral star.
alter table units.site add column emblem text check (emblem like '/%');
