-- Who keeps a file: a room that can give files back keeps them under its own name, all others for good
-- (''). What nobody keeps any more is thrown away, row and bytes.
create table files.keeper (
    file   text not null references files.file,
    keeper text not null,
    at     timestamptz not null,
    primary key (file, keeper)
);
create index keeper_of_files on files.keeper (keeper, at) where keeper <> '';
insert into files.keeper (file, keeper, at) select id, '', at from files.file;

grant select, insert, update, delete on files.keeper to caunoi_app;
grant update, delete on files.file to caunoi_app;
grant delete on files.rendition to caunoi_app;
