-- Where somebody works: administrators of that unit, or of one above it, look after the account.
alter table identity.person add column unit bigint;

alter table identity.grant
    add column reason text not null default '',
    add column end_reason text not null default '';

-- Links that set a password once, or found the first site (liên kết dùng một lần).
create table identity.one_time_link (
    digest     bytea primary key, -- sha256 of what stands in the address
    person     bigint references identity.person, -- null: for the first start
    made_by    text not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index one_time_link_by_person on identity.one_time_link (person);

-- Whose a session was and from where, kept a while longer than the session itself.
create table identity.opened_session (
    digest    bytea primary key, -- sha256 of the session's number
    person    bigint not null references identity.person on delete cascade,
    browser   text not null,
    network   text not null,
    opened_at timestamptz not null
);
create index opened_session_by_time on identity.opened_session (opened_at);

-- What was sent after the session had ended, until it is sent again (nội dung đang dở).
create table identity.kept_form (
    id      uuid primary key,
    person  bigint, -- whose session it was, where that is known
    path    text not null check (path like '/%'),
    multipart boolean not null,
    fields  jsonb not null,
    kept_at timestamptz not null
);
create index kept_form_by_time on identity.kept_form (kept_at);

grant select, insert, update, delete
    on identity.one_time_link, identity.opened_session, identity.kept_form to caunoi_app;
