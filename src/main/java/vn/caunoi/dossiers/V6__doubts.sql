-- What is doubtful is little, and counted and opened on pages for everybody.
create index standing_doubts on dossiers.standing (receiving_unit, doubts)
    where known_until = 'infinity' and doubts <> 0;

-- What of a unit is due in a few days is found without reading what is due elsewhere.
drop index dossiers.standing_due;
create index standing_due on dossiers.standing (due_on, receiving_unit, competent_unit)
    where known_until = 'infinity';
