create schema calendar;

grant usage on schema calendar to caunoi_app;
