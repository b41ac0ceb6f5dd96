-- What another agency was asked about a dossier, and what it answered; asking does not pause anything.
create table dossiers.opinion (
    id          bigint generated always as identity primary key,
    dossier     bigint not null,
    agency      text not null check (agency <> ''),
    question    text not null,
    asked_at    timestamptz not null,
    asked_by    bigint not null,
    expected_on date not null,
    answer      text,
    answered_at timestamptz,
    answered_by bigint,
    check ((answer is null) = (answered_at is null))
);
create index opinion_of_dossier on dossiers.opinion (dossier, id);

-- How the result came to the applicant. The name of whoever signed for it is personal: it stands here
-- and not in the ledger.
create table dossiers.delivery (
    id       bigint generated always as identity primary key,
    dossier  bigint not null,
    at       timestamptz not null,
    way      text not null check (way in ('SIGNED', 'POSTED', 'TOLD')),
    receiver text not null default '',
    tracking text not null default '',
    person   bigint not null
);
create index delivery_of_dossier on dossiers.delivery (dossier, id);

-- Papers that went out about dossiers, with their numbers: form 02 (what is missing), 04 (apology) and
-- 05 (stopped) of Thông tư 03/2025/TT-VPCP; at is when that happened which they tell.
create table dossiers.issued_paper (
    id      bigint generated always as identity primary key,
    dossier bigint not null,
    form    smallint not null check (form in (2, 4, 5)),
    unit    bigint not null,
    year    smallint not null,
    number  int not null check (number > 0),
    sign    text not null check (sign <> ''),
    at      timestamptz not null,
    unique (form, unit, year, number)
);
create index issued_paper_of_dossier on dossiers.issued_paper (dossier, id);

-- From when on the step is due soon, where the procedure says so itself.
alter table dossiers.passing add step_soon_on date;
alter table dossiers.holding add step_soon_on date;

grant select, insert on dossiers.issued_paper to caunoi_app;
grant select, insert, update (answer, answered_at, answered_by) on dossiers.opinion to caunoi_app;
grant select, insert, update (receiver) on dossiers.delivery to caunoi_app;
