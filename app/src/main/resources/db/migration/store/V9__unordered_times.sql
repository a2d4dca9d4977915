-- Where in a space the times of events are out of their order, which only an import brings: the places of a thousand
-- events each, and between which times these are. All of a space's imported events are in it, or none.
create table unordered_times (
    space    varchar     not null,
    after    bigint      not null,
    up_to    bigint      not null,
    earliest timestamptz not null,
    latest   timestamptz not null,
    primary key (space, after)
);

-- Finds it all; what comes later has later times than what is there now, or counts as out of order too.
create function find_unordered_times(tolerated interval) returns void language sql as
$$
    with placed as materialized (
      select space, global_index, at, row_number() over past as place, max(at) over past as newest
        from (select space, global_index, time_stamp::timestamptz as at
                from store.domain_event where space is not null) as event
      window past as (partition by space order by global_index)),
    unordered as (
      select space from placed group by space having max(newest - at) > tolerated or max(at) > now())
    insert into store.unordered_times
    select space, min(global_index) - 1, max(global_index), min(at), max(at)
      from placed join unordered using (space)
     group by space, (place - 1) / 1000
    on conflict do nothing
$$;

do
$$
begin
    if exists (select from import) then perform find_unordered_times('10 min'); end if;
end
$$;
