-- The counter. People's names and numbers stand in dossiers.applicant alone, outside of the ledger, so
-- that they can be erased; the newest version is what holds.
create table dossiers.applicant (
    dossier         bigint not null,
    role            smallint not null check (role in (1, 2)),  -- 1 chủ hồ sơ, 2 người nộp
    name            text not null check (name <> ''),
    folded          text not null,                             -- lower case, no diacritics
    identity_number text not null default '',
    identity_end    text not null default '',                  -- its last four
    birth_date      date,
    address         text not null default '',
    telephone       text not null default '',                  -- digits
    telephone_end   text not null default '',                  -- its last four
    email           text not null default '',
    authority       text not null default '',                  -- giấy ủy quyền
    primary key (dossier, role)
);
create index applicant_folded on dossiers.applicant (folded text_pattern_ops);
create index applicant_telephone on dossiers.applicant (telephone) where telephone <> '';

-- What somebody brought to the counter at one time, and what became of it. The key comes with the form:
-- a form that is sent twice is taken once.
create table dossiers.intake (
    key        uuid primary key,
    dossier    bigint not null,
    unit       bigint not null,
    outcome    text not null check (outcome in ('RECEIVED', 'AT_ONCE', 'ASKED', 'REFUSED')),
    at         timestamptz not null,
    person     bigint not null,
    return_way text not null check (return_way in ('COUNTER', 'POST', 'ONLINE')),
    reason     text not null default '',
    number     int,                                            -- of the paper, counted by kind, unit and
    year       smallint,                                       -- year
    check ((number is null) = (year is null))
);
create index intake_of_dossier on dossiers.intake (dossier, at);

-- The papers that were brought or are missing; missing says why a paper does not do.
create table dossiers.component (
    key       uuid not null references dossiers.intake,
    number    smallint not null,
    name      text not null,
    originals smallint not null,
    certified smallint not null,
    copies    smallint not null,
    missing   text not null default '',
    primary key (key, number)
);

-- Files are kept when they arrive, before the form is accepted.
create table dossiers.attachment (
    key     uuid not null,
    file    text not null,
    name    text not null,
    size    bigint not null,
    person  bigint not null,
    kept_at timestamptz not null,
    primary key (key, file)
);

-- Which units may issue codes, under which identifier (several may share one); and the last number of an
-- agency's day. The row is the lock.
create table dossiers.code_authority (
    unit   bigint primary key,
    agency text not null
);
create table dossiers.code_serial (
    agency text not null collate "C",
    day    date not null,
    last   int not null check (last > 0),
    primary key (agency, day)
);

-- Numbers given out on paper before an outage; each is used by one dossier or voided.
create table dossiers.number_block (
    id      bigint generated always as identity primary key,
    unit    bigint not null,
    day     date not null,
    made_at timestamptz not null,
    person  bigint not null
);
create table dossiers.blank (
    block   bigint not null references dossiers.number_block,
    unit    bigint not null,
    number  text not null collate "C",
    dossier bigint,
    voided  boolean not null default false check (not voided or dossier is null),
    primary key (unit, number)
);
create index blank_free on dossiers.blank (unit, block) where dossier is null and not voided;

-- Numbers that hold no more, and why; they are never given out again.
create table dossiers.voided (
    unit    bigint not null,
    number  text not null collate "C",
    dossier bigint,
    reason  text not null check (reason <> ''),
    person  bigint not null,
    at      timestamptz not null,
    primary key (unit, number)
);
create trigger only_grows before update or delete or truncate on dossiers.voided
    for each statement execute function dossiers.refuse();

grant select, insert, update, delete on dossiers.applicant, dossiers.attachment to caunoi_app;
grant update (number, year) on dossiers.intake to caunoi_app;
grant select, insert on dossiers.intake, dossiers.component, dossiers.number_block, dossiers.voided
    to caunoi_app;
grant select, insert, update, delete on dossiers.code_authority to caunoi_app;
grant select, insert, update on dossiers.code_serial, dossiers.blank to caunoi_app;
