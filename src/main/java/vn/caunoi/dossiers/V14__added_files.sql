-- Files that were added to a dossier after it was taken in: what somebody signed, what another agency
-- answered. Like all of a dossier they stay.
create table dossiers.added_file (
    dossier bigint not null,
    file    text not null,
    name    text not null,
    size    bigint not null,
    person  bigint not null,
    kept_at timestamptz not null,
    primary key (dossier, file)
);
grant select, insert on dossiers.added_file to caunoi_app;

-- Whether any dossier still needs a file.
create index attachment_of_file on dossiers.attachment (file);
create index added_file_of_file on dossiers.added_file (file);
