-- What the migrations were when they last ran: as long as they are the same, nothing is to be done.
create table program.migrated (
    only_row    boolean primary key default true check (only_row),
    fingerprint text not null
);
