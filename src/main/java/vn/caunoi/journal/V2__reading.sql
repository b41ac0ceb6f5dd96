-- For the page: which units and acts the journal names, and each of them newest first.
create index entry_by_unit on journal.entry (unit, number);
create index entry_by_what on journal.entry (what, number);
create index entry_by_time on journal.entry (at);

-- When the chain was recomputed last, and what was found.
create table journal.verification (
    only_row boolean primary key default true check (only_row),
    at       timestamptz not null,
    whole    boolean not null,
    sentence text not null
);
grant select, insert, update on journal.verification to caunoi_app;
