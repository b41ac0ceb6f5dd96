create schema procedures;

grant usage on schema procedures to caunoi_app;
