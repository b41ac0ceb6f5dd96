-- Work in the background, shared by all nodes; the columns are those of db-scheduler.
create table program.scheduled_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_task_by_time on program.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on program.scheduled_task (last_heartbeat);

grant select, insert, update, delete on program.scheduled_task to caunoi_app;
