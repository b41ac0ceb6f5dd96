create schema audience;

-- A local day and its secret. The secret is destroyed when the day closes.
create table audience.day (
    day       date primary key,
    secret    bytea check (length(secret) = 32),
    closed_at timestamptz,
    check ((secret is null) = (closed_at is not null))
);

-- People of a day that is still open. Their primary key decides who is new, for all nodes alike.
create table audience.visitor (
    day       date not null,
    site      bigint not null,
    hash      bytea not null check (length(hash) = 16),
    active_at timestamptz not null,
    primary key (day, site, hash)
);
create index visitor_active on audience.visitor (day, active_at, site);

create table audience.reader (
    day     date not null,
    site    bigint not null,
    subject text not null,
    hash    bytea not null check (length(hash) = 16),
    primary key (day, site, subject, hash)
);

-- What remains: sums. Today's row grows with each flush.
create table audience.site_day (
    site     bigint not null,
    day      date not null,
    visitors bigint not null check (visitors >= 0),
    primary key (site, day)
);
create index site_day_recent on audience.site_day (day);

create table audience.subject_day (
    site    bigint not null,
    subject text not null,
    day     date not null,
    readers bigint not null check (readers >= 0),
    primary key (site, subject, day)
);
create index subject_day_recent on audience.subject_day (site, day);

-- The sum of a site's days, so that nobody adds ten years each second.
create table audience.site_total (
    site    bigint primary key,
    counted bigint not null check (counted >= 0)
);

-- What an old portal counted. A correction is a further row; the newest one counts.
create table audience.opening_balance (
    site       bigint not null,
    as_of      date not null,
    total      bigint not null check (total >= 0),
    source     text not null,
    entered_at timestamptz not null,
    primary key (site, entered_at)
);

grant usage on schema audience to caunoi_app;
grant select, insert, update on audience.day, audience.site_day, audience.subject_day,
    audience.site_total to caunoi_app;
grant select, insert, update, delete on audience.visitor to caunoi_app;
grant select, insert, delete on audience.reader to caunoi_app;
grant select, insert on audience.opening_balance to caunoi_app;
