-- A form that is sent twice makes one fee; one that was demanded by mistake is waived with a reason.
alter table dossiers.fee add key uuid unique;
alter table dossiers.fee add waived_at timestamptz;
alter table dossiers.fee add waived_by bigint;
alter table dossiers.fee add waived_why text check (waived_why <> '');
alter table dossiers.fee add check ((waived_at is null) = (waived_by is null));
alter table dossiers.fee add check ((waived_at is null) = (waived_why is null));
alter table dossiers.fee add check (waived_at is null or paid_at is null);
grant update (waived_at, waived_by, waived_why) on dossiers.fee to caunoi_app;
