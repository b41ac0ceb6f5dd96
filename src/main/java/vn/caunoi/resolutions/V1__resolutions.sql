create schema resolutions;

grant usage on schema resolutions to caunoi_app;
