-- That somebody answered the survey about a dossier; what they answered is nowhere beside it.
create table dossiers.survey_given (
    dossier bigint primary key
);

-- The answers, as sums alone: 1 very unsatisfied to 5 very satisfied.
create table dossiers.survey_count (
    unit     bigint not null,
    month    date not null,
    question smallint not null,
    answer   smallint not null check (answer between 1 and 5),
    people   integer not null,
    primary key (unit, month, question, answer)
);

grant select, insert on dossiers.survey_given to caunoi_app;
grant select, insert, update on dossiers.survey_count to caunoi_app;
