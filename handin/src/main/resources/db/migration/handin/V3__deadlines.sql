create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        collate "C" not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);

-- The assignments that are there already are looked at once; from then on they follow the clock.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'assignment-deadline', assignment || '@' || lpad(state ->> 'version', 12, '0'), now(), false, 1
from assignment;
