-- Where services want to be sent events, and up to which event deliveries have been made for each. A replay goes from the
-- position up to replay_to, and then on from resume_at.
create table webhook (
    webhook      varchar     primary key,
    number       bigint      generated always as identity,
    service      varchar     not null,
    url          varchar     not null,
    types        varchar[],
    spaces       varchar[],
    token_spaces varchar[],
    detail       varchar     not null,
    position     bigint      not null,
    replay_to    bigint,
    resume_at    bigint,
    created_at   timestamptz not null default now(),
    changed_at   timestamptz not null default now(),
    ended_at     timestamptz
);
create index on webhook (service, number);

-- What requests are signed with. A secret that was replaced goes on signing until it ends.
create table secret (
    number  bigint      generated always as identity primary key,
    webhook varchar     not null references webhook on delete cascade,
    secret  bytea       not null check (length(secret) between 24 and 64),
    ends_at timestamptz
);
create index on secret (webhook);
-- A sample of the secrets would outlive them in the planner's statistics.
alter table secret alter column secret set statistics 0;

-- One row for each event and webhook, and no word of the event: the body is made from the store at each attempt. Those of one
-- stream wait for each other in the order of their numbers; only the first of them has a next try. No position: a test.
create table delivery (
    number        bigint      generated always as identity primary key,
    webhook       varchar     not null references webhook on delete cascade,
    position      bigint,
    event         varchar     not null,
    stream        varchar     not null,
    type          varchar     not null,
    state         varchar     not null default 'WAITING',
    attempts      integer     not null default 0,
    hastened      integer     not null default 0,
    status        integer,
    cause         varchar,
    enqueued_at   timestamptz not null default now(),
    tried_at      timestamptz,
    next_try_at   timestamptz,
    claims        integer     not null default 0,
    claimed_until timestamptz
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
create index on delivery (webhook, number);
create index on delivery (webhook, stream, number) where state in ('WAITING', 'RETRYING');
create index on delivery (webhook, next_try_at) where next_try_at is not null;
