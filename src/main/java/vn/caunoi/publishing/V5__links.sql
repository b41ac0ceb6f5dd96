-- Where published bodies lead, and what was found there (liên kết trong bài).
create table publishing.link (
    site            bigint not null,
    address         text not null,
    status          integer,
    problem         text not null default '',
    first_failed_at timestamptz,
    last_checked_at timestamptz,
    primary key (site, address)
);
create index link_by_check on publishing.link (last_checked_at nulls first);
create index link_dead on publishing.link (site, first_failed_at) where first_failed_at is not null;

create table publishing.link_place (
    site    bigint not null,
    address text not null,
    article bigint not null references publishing.article on delete cascade,
    primary key (site, address, article),
    foreign key (site, address) references publishing.link on delete cascade
);
create index link_place_of_article on publishing.link_place (article);

grant select, insert, update, delete on publishing.link, publishing.link_place to caunoi_app;
