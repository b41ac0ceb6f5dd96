create schema publishing;

create table publishing.section (
    id          bigint generated always as identity primary key,
    site        bigint not null,
    slug        text not null,
    name        text not null,
    description text not null default '',
    position    integer not null,
    unique (site, slug),
    unique (site, id)
);

create table publishing.article (
    id               bigint generated always as identity primary key,
    site             bigint not null,
    kind             text not null check (kind in ('ARTICLE', 'PAGE')),
    section          bigint,
    slug             text not null,
    title            text not null,
    lead             text not null,
    body             text not null,
    -- the body as readers get it, pictures in all their sizes: made once, when it is stored
    shown            text not null,
    author           text not null,
    source           text not null,
    tags             text[] not null,
    state            text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    published_at     timestamptz not null,
    visible_until    timestamptz,
    withdrawn_reason text,
    withdrawn_at     timestamptz,
    featured         boolean not null,
    import_key       text,
    import_hash      text,
    updated_at       timestamptz not null,
    unique (site, slug),
    unique (site, import_key),
    foreign key (site, section) references publishing.section (site, id),
    check ((kind = 'ARTICLE') = (section is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null and withdrawn_reason is not null))
);
create index article_by_time on publishing.article (site, published_at desc, id desc)
    where state = 'PUBLISHED';
create index article_by_section on publishing.article (section, published_at desc, id desc)
    where kind = 'ARTICLE' and state = 'PUBLISHED';
create index article_featured on publishing.article (site, published_at desc)
    where kind = 'ARTICLE' and state = 'PUBLISHED' and featured;
create index article_by_end on publishing.article (site, visible_until)
    where state = 'PUBLISHED' and visible_until is not null;

-- What an article shows or offers: its pictures and attachments, in order.
create table publishing.article_file (
    article  bigint not null references publishing.article on delete cascade,
    position integer not null,
    site     bigint not null,
    role     text not null check (role in ('LEADING', 'PICTURE', 'ATTACHMENT')),
    file     text not null,
    name     text not null,
    type     text not null,
    size     bigint not null,
    width    integer,
    height   integer,
    widths   integer[] not null,
    webp     boolean not null,
    alt      text not null,
    caption  text not null,
    -- the one picture that stands beside the article's title in lists
    teaser   boolean not null,
    primary key (article, position)
);
create unique index one_teaser on publishing.article_file (article) where teaser;
create index article_file_by_file on publishing.article_file (site, file);

-- Addresses that used to lead to an article and must go on doing so.
create table publishing.old_address (
    site    bigint not null,
    address text not null,
    article bigint not null references publishing.article on delete cascade,
    primary key (site, address)
);
create index old_address_of_article on publishing.old_address (article);

grant usage on schema publishing to caunoi_app;
grant select, insert, update, delete on all tables in schema publishing to caunoi_app;
