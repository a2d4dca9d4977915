-- When the demo's class was begun in this database, from which its times and ids follow, and when it was whole.
create table demo (
    single   boolean     primary key default true check (single),
    seed     uuid        not null,
    begun_at timestamptz not null,
    ended_at timestamptz
);
