-- How far events have been sent to Kafka, and which node sends them until when, unless it says before that it goes on.
create table kafka_position (
    single     boolean     primary key default true check (single),
    position   bigint      not null default 0,
    holder     varchar,
    held_until timestamptz not null default now()
) with (fillfactor = 50);

insert into kafka_position default values;
