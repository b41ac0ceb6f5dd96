-- What was demanded, and what was paid against which receipt (biên lai).
create table dossiers.fee (
    id          bigint generated always as identity primary key,
    dossier     bigint not null,
    what        text not null check (what <> ''),
    amount      bigint not null check (amount > 0),
    demanded_at timestamptz not null,
    demanded_by bigint not null,
    paid_at     timestamptz,
    paid_to     bigint,
    receipt     text,
    check ((paid_at is null) = (receipt is null)),
    check ((paid_at is null) = (paid_to is null))
);
create index fee_of_dossier on dossiers.fee (dossier, id);

-- Paper that goes from one officer to another (phiếu bàn giao); the receiver signs by taking it over.
create table dossiers.slip (
    id       bigint generated always as identity primary key,
    unit     bigint not null,
    giver    bigint not null,
    receiver bigint not null check (receiver <> giver),
    made_at  timestamptz not null,
    taken_at timestamptz
);
create index slip_of_unit on dossiers.slip (unit, id);
create table dossiers.slip_line (
    slip    bigint not null references dossiers.slip,
    dossier bigint not null,
    primary key (slip, dossier)
);

grant select, insert on dossiers.fee, dossiers.slip, dossiers.slip_line to caunoi_app;
grant update (paid_at, paid_to, receipt) on dossiers.fee to caunoi_app;
grant update (taken_at) on dossiers.slip to caunoi_app;
