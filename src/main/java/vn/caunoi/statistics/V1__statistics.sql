create schema statistics;

grant usage on schema statistics to caunoi_app;
