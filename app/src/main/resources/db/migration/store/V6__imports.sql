-- What is or was imported into this database, and how far: written with each part, so that a later try goes on there.
create table import (
    single   boolean     primary key default true check (single),
    source   varchar     not null,
    lines    bigint      not null default 0,
    erased   varchar[]   not null,
    begun_at timestamptz not null default now(),
    ended_at timestamptz
);
