-- Wrong tries of names that nobody has, of networks and of codes, each under a keyed hash.
create table identity.wrong_try (
    key       bytea primary key,
    failures  integer not null default 0,
    failed_at timestamptz not null
);
create index wrong_try_by_time on identity.wrong_try (failed_at);

-- An app that shows codes (ứng dụng tạo mã), one for a person.
create table identity.authenticator (
    person    bigint primary key references identity.person on delete cascade,
    secret    bytea not null, -- sealed with the key that lies beside the files
    last_step bigint not null, -- a code is good for one sign-in
    since     timestamptz not null
);

create table identity.passkey (
    id              bigint generated always as identity primary key,
    person          bigint not null references identity.person on delete cascade,
    credential      bytea not null unique,
    public_part     bytea not null, -- attested credential data, as the standard lays it out
    sign_count      bigint not null,
    backup_eligible boolean not null,
    label           text not null check (label <> ''),
    host            text not null, -- the host that it is bound to
    created_at      timestamptz not null,
    used_at         timestamptz
);
create index passkey_by_person on identity.passkey (person);

create table identity.recovery_code (
    person  bigint not null references identity.person on delete cascade,
    digest  bytea not null,
    used_at timestamptz,
    primary key (person, digest)
);

-- An account at another provider (OpenID Connect) that stands for a person here.
create table identity.outside_account (
    issuer  text not null,
    subject text not null,
    person  bigint not null references identity.person on delete cascade,
    since   timestamptz not null,
    primary key (issuer, subject),
    unique (person, issuer)
);

grant select, insert, update, delete
    on identity.wrong_try, identity.authenticator, identity.passkey, identity.recovery_code,
       identity.outside_account
    to caunoi_app;
