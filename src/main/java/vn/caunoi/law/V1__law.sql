create schema law;

-- Rules of localities: tighter ones, and departures with a reason. What was entered stays; a later
-- entry for the same days takes its place, one without a value lets the general rule hold again.
create table law.local_rule (
    id          bigint generated always as identity primary key,
    key         text not null,
    unit        bigint not null,
    value       text,
    valid_from  date not null,
    valid_until date,
    source      text not null check (source <> ''),
    article     text not null,
    reason      text not null,
    person      bigint not null,
    entered_at  timestamptz not null,
    check (valid_until >= valid_from)
);

create index local_rule_of_unit on law.local_rule (unit, key);

create function law.refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE'
        and current_setting('caunoi.owner_act', true) = 'demo purge'
        and (select relowner from pg_class where oid = tg_relid) = current_user::regrole::oid
    then
        return null;
    end if;
    raise exception 'local rules only grow: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger only_grows before update or delete or truncate on law.local_rule
    for each statement execute function law.refuse();

grant usage on schema law to caunoi_app;
grant select, insert on law.local_rule to caunoi_app;
