-- Each backup that was begun (sao lưu): good, incomplete or failed. One that was cut off is found
-- still running by the next one.
create table program.backup (
    id          bigint generated always as identity primary key,
    started_at  timestamptz not null,
    finished_at timestamptz,
    file        text not null, -- the name alone: a path may name a machine or a person
    bytes       bigint not null default 0,
    outcome     text not null check (outcome in ('RUNNING', 'GOOD', 'INCOMPLETE', 'FAILED')),
    problem     text not null default '',
    check ((finished_at is null) = (outcome = 'RUNNING'))
);

grant select, insert, update on program.backup to caunoi_app;
