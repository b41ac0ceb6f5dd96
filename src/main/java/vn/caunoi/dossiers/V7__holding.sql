-- Who gave a dossier to whom, for which step and until when: only grows. holder is null when nobody
-- needs to hold it any more; absent is the person for whom a delegate took it.
create table dossiers.passing (
    id          bigint generated always as identity primary key,
    dossier     bigint not null,
    at          timestamptz not null,
    kind        text not null check (kind in
        ('BEGUN', 'TAKEN', 'HANDED_ON', 'NEXT_STEP', 'RESUMED', 'ENDED')),
    unit        bigint not null,
    step        smallint not null,
    step_name   text not null,
    step_due_on date,
    holder      bigint,
    absent      bigint,
    person      bigint,
    note        text not null default '',
    check ((kind = 'ENDED') = (holder is null))
);
create index passing_of_dossier on dossiers.passing (dossier, id);

create trigger only_grows before update or delete or truncate on dossiers.passing
    for each statement execute function dossiers.refuse();

-- Who holds a dossier now: the last passing of each, derived and rebuildable.
create table dossiers.holding (
    dossier     bigint primary key,
    unit        bigint not null,
    step        smallint not null,
    step_name   text not null,
    holder      bigint not null,
    since       timestamptz not null,
    step_due_on date
);
create index holding_of_holder on dossiers.holding (holder, unit, step_due_on, dossier);
create index holding_of_unit on dossiers.holding (unit, step_due_on, dossier);

-- Who does an absent colleague's work, on which days (first and last included).
create table dossiers.delegation (
    id       bigint generated always as identity primary key,
    unit     bigint not null,
    absent   bigint not null,
    delegate bigint not null check (delegate <> absent),
    first    date not null,
    last     date not null check (last >= first),
    made_at  timestamptz not null,
    made_by  bigint not null,
    ended_at timestamptz
);
create index delegation_of_absent on dossiers.delegation (absent, unit) where ended_at is null;

grant select, insert on dossiers.passing to caunoi_app;
grant select, insert, update, delete on dossiers.holding to caunoi_app;
grant select, insert, update (ended_at) on dossiers.delegation to caunoi_app;
