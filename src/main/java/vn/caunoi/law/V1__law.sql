create schema law;

grant usage on schema law to caunoi_app;
