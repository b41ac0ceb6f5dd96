-- When it was done, missed or given up (ngày kết thúc); the next round says it of earlier ones.
alter table resolutions.promise add column settled_on date;
