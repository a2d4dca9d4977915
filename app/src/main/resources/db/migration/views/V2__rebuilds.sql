-- The last rebuild of each context's views: how far the copies are that will take the place of what is read meanwhile.
create table rebuild (
    context     varchar(32) not null,
    fingerprint varchar(8)  not null,
    position    bigint      not null,
    up_to       bigint      not null,
    analyzed    boolean     not null default false,
    begun_at    timestamptz not null default now(),
    touched_at  timestamptz not null default now(),
    ended_at    timestamptz,
    primary key (context, fingerprint)
);
