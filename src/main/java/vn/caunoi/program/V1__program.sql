create schema program;

-- Demo or real: marked once, so that emptying can refuse a real database.
create table program.nature (
    only_row boolean primary key default true check (only_row),
    nature   text not null check (nature in ('demo', 'real')),
    since    timestamptz not null,
    -- A demonstration whose loading was cut short is emptied and loaded anew.
    whole    boolean not null
);

grant usage on schema program to caunoi_app;
grant select, insert, update (whole) on program.nature to caunoi_app;
