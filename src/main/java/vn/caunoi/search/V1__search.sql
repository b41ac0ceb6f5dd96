create schema search;

-- Texts and vectors lie outside the row, so that reading thousands of rows for their order stays cheap.
create table search.entry (
    site          bigint not null,
    kind          text not null,
    ref           text not null,
    id            bigint not null generated always as identity unique,
    href          text not null,
    title         text not null,
    summary       text not null,
    text          text not null,
    section       text not null,
    section_name  text not null,
    date          timestamptz not null,
    visible_from  timestamptz not null,
    visible_until timestamptz,
    year          int not null generated always as
                      (extract(year from date at time zone 'Asia/Ho_Chi_Minh')) stored,
    rank_vector   tsvector not null,
    vector        tsvector not null,
    primary key (site, kind, ref)
) with (toast_tuple_target = 1600, autovacuum_vacuum_insert_scale_factor = 0.01);
alter table search.entry
    alter column href set storage main,
    alter column title set storage main,
    alter column summary set storage main,
    alter column section_name set storage main,
    alter column rank_vector set storage main;

create index entry_words on search.entry using gin (vector);
create index entry_newest on search.entry (site, date desc);

-- Folded words of titles, for spelling help. Without a unique index two transactions may both add
-- a word, and neither waits for the other.
create table search.word (
    word text not null
);
create index word_known on search.word (word);

grant usage on schema search to caunoi_app;
grant select, insert, update, delete on search.entry to caunoi_app;
grant select, insert on search.word to caunoi_app;
