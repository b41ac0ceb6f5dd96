-- What was done although the law says otherwise is little, and leaders look through it.
create index entry_pleaded on dossiers.entry (happened_at)
    where position(' Giải trình: ' in reason) > 0;
