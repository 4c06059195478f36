-- Work that must happen later, one row for each thing that waits. The columns are those of the library that does it
-- (db-scheduler); what is to be done stands where it belongs, and a row here has only its name. Rows come and go: what has
-- been done stands in the journal.
create schema jobs;

create table jobs.scheduled (
    task_name            text not null check (task_name <> ''),
    -- names what is to be done; the same thing is not done twice at a time
    task_instance        text not null check (task_instance <> ''),
    -- nothing: what a job needs to know it reads when it is done, not when it was put here
    task_data            bytea check (task_data is null),
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_due on jobs.scheduled (execution_time) where not picked;
create index scheduled_heartbeat on jobs.scheduled (last_heartbeat) where picked;
