-- What a kind of article is worth on a site (mức nhuận bút), each from a day on; the newest holds.
create table publishing.pay_rate (
    id     bigint generated always as identity primary key,
    site   bigint not null,
    kind   text not null check (kind <> ''),
    amount bigint not null check (amount between 0 and 1000000000), -- đồng
    since  date not null,
    person bigint not null,
    set_at timestamptz not null,
    unique (site, kind, since)
);

-- What was reckoned for an article (nhuận bút): whose, as what, how much.
create table publishing.pay_line (
    site    bigint not null,
    article bigint not null references publishing.article on delete cascade,
    author  text not null,
    kind    text not null,
    amount  bigint not null check (amount between 0 and 1000000000), -- đồng
    note    text not null default '',
    person  bigint not null,
    set_at  timestamptz not null,
    primary key (article)
);
create index pay_line_by_site on publishing.pay_line (site);

-- Months whose sheet is closed (đã chốt); nobody changes a line of them any more.
create table publishing.pay_month (
    site      bigint not null,
    month     date not null check (extract(day from month) = 1),
    person    bigint not null,
    closed_at timestamptz not null,
    primary key (site, month)
);

grant select, insert, update, delete on
    publishing.pay_rate, publishing.pay_line, publishing.pay_month to caunoi_app;
