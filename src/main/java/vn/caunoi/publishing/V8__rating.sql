-- Whether readers found a page useful (đánh giá thông tin). Who said what is known for a day only, as
-- a keyed hash whose key is thrown away; then the day's sums remain.
create table publishing.rating_today (
    article bigint not null references publishing.article on delete cascade,
    day     date not null,
    person  bytea not null check (length(person) = 16),
    useful  boolean not null,
    primary key (article, day, person)
);
create index rating_today_by_day on publishing.rating_today (day);

create table publishing.rating (
    article    bigint not null references publishing.article on delete cascade,
    day        date not null,
    useful     bigint not null check (useful >= 0),
    not_useful bigint not null check (not_useful >= 0),
    primary key (article, day)
);

grant select, insert, update, delete on publishing.rating_today, publishing.rating to caunoi_app;
