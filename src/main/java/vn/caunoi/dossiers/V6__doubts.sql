-- What is doubtful is little, and counted on a page that everybody may open; the same of what is due
-- in a few days, of a unit as of all.
create index standing_doubts on dossiers.standing (receiving_unit, doubts)
    where known_until = 'infinity' and doubts <> 0;
drop index dossiers.standing_due;
create index standing_due on dossiers.standing (due_on, receiving_unit, competent_unit)
    where known_until = 'infinity';
