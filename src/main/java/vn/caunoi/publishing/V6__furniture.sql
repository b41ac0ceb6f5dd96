-- A section may stay out of the automatic menu.
alter table publishing.section add column hidden boolean not null default false;

-- First segments that a section had before; they lead to it (địa chỉ cũ của chuyên mục).
create table publishing.former_section (
    site    bigint not null,
    slug    text not null,
    section bigint not null,
    primary key (site, slug),
    foreign key (site, section) references publishing.section (site, id) on delete cascade
);
create index former_section_of on publishing.former_section (site, section);

-- Editions of how a site's pages are furnished: menu, home page, banners (bản bố cục).
create table publishing.arrangement (
    site     bigint not null,
    number   integer not null,
    content  jsonb not null,
    saved_by bigint,
    saved_at timestamptz not null,
    state    text not null check (state in ('PENDING', 'LIVE', 'OLD')),
    primary key (site, number)
);
create unique index one_pending_arrangement on publishing.arrangement (site)
    where state = 'PENDING';
create unique index one_live_arrangement on publishing.arrangement (site) where state = 'LIVE';

-- Pictures that were sent for a site's banners; the office alone sees them until one is shown.
create table publishing.banner_picture (
    site bigint not null,
    file text not null,
    primary key (site, file)
);

grant select, insert, update, delete
    on publishing.former_section, publishing.arrangement, publishing.banner_picture to caunoi_app;
