-- Each version of a closed month: its signed snapshot, and its rows as they are handed out, gzipped.
create table statistics.closing (
    unit        bigint not null,
    month       text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    version     int not null check (version > 0),
    closed_at   timestamptz not null,
    person      bigint,
    snapshot    text not null,
    public_rows bytea not null,
    full_rows   bytea not null,
    primary key (unit, month, version)
);

create function statistics.refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE'
        and current_setting('caunoi.owner_act', true) = 'demo purge'
        and (select relowner from pg_class where oid = tg_relid) = current_user::regrole::oid
    then
        return null;
    end if;
    raise exception 'a closed period stays: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger only_grows before update or delete or truncate on statistics.closing
    for each statement execute function statistics.refuse();

grant select, insert on statistics.closing to caunoi_app;
