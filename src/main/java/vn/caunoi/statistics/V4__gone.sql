-- The dossiers behind the figures of a period: what was open in it, or gone since it began.
create index standing_gone on dossiers.standing (receiving_unit, statistics.gone_on(standing))
    where known_until = 'infinity';
create index standing_gone_of_competent
    on dossiers.standing (competent_unit, statistics.gone_on(standing))
    where known_until = 'infinity';
