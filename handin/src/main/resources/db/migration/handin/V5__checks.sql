-- Which events of services name a submission. What they say stays in the store alone. The place orders those of one time.
create table check_event (
    submission  varchar     not null,
    happened_at timestamptz not null,
    place       varchar     collate "C" not null,
    event       varchar     not null,
    service     varchar     not null,
    primary key (submission, happened_at, place)
);
