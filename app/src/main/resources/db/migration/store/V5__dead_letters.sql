-- Events that a processor could not handle, by their place alone: what they say is read from the store when they are
-- tried again, so that words that are erased meanwhile stay nowhere. No next try: it waits for an operator.
create table dead_letter (
    dead_letter_id       varchar     primary key,
    number               bigint      generated always as identity,
    processing_group     varchar     not null,
    sequence_identifier  varchar     not null,
    sequence_index       bigint      not null,
    aggregate_identifier varchar     not null,
    sequence_number      bigint      not null,
    position             bigint      not null,
    cause                varchar,
    attempts             integer     not null,
    enqueued_at          timestamptz not null default now(),
    tried_at             timestamptz,
    next_try_at          timestamptz,
    processing_started   varchar,
    unique (processing_group, sequence_identifier, sequence_index)
);
create index on dead_letter (next_try_at);
