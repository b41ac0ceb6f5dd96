-- Whether the procedure of a dossier, at its receipt, let what comes after 15:00 count from the next
-- working day.
alter table dossiers.entry add column after_three boolean not null default false;

-- Letters that applicants are owed because they know of another day; ticked when sent.
create table dossiers.letter (
    dossier     bigint not null,
    recorded_at timestamptz not null,
    unit        bigint not null,
    kind        text not null check (kind in ('APOLOGY', 'NOTICE')),
    told_on     date not null,
    due_on      date not null check (due_on <> told_on),
    reason      text not null check (reason <> ''),
    sent_at     timestamptz,
    sent_by     bigint,
    primary key (dossier, recorded_at),
    check ((sent_at is null) = (sent_by is null))
);
create index letter_unsent on dossiers.letter (unit, told_on) where sent_at is null;

-- Only what still says the day that is promised, of dossiers whose limit still runs.
create view dossiers.owed_letter as
select l.dossier, l.recorded_at, l.unit, l.kind, l.told_on, l.due_on, l.reason,
  l.dossier || '-' || (extract(epoch from l.recorded_at) * 1000000)::bigint as key,
  s.code, s.official, s.procedure, s.field, s.received_on
from dossiers.letter l
join dossiers.standing s on s.dossier = l.dossier and s.known_until = 'infinity'
  and s.due_on = l.due_on and s.state in (2, 4, 6)
where l.sent_at is null and not exists (
  select from dossiers.letter later
  where later.dossier = l.dossier and later.recorded_at > l.recorded_at
    and (later.due_on = l.due_on or later.sent_at is not null));

grant select, insert on dossiers.letter to caunoi_app;
grant update (sent_at, sent_by) on dossiers.letter to caunoi_app;
grant select on dossiers.owed_letter to caunoi_app;
