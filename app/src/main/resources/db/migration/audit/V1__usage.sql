-- How many events of each type a space had on each day (UTC).
create table daily_count (
    space varchar not null,
    day   date    not null,
    type  varchar not null,
    count bigint  not null,
    primary key (space, day, type)
);

-- The people who did anything there that day. Only their number is ever shown.
create table daily_actor (
    space varchar not null,
    day   date    not null,
    actor varchar not null,
    primary key (space, day, actor)
);

-- Up to which event both have been counted.
create table usage_position (
    single   boolean primary key default true check (single),
    position bigint  not null
) with (fillfactor = 50);
