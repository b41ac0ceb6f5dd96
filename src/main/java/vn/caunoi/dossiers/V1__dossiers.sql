create schema dossiers;

grant usage on schema dossiers to caunoi_app;
