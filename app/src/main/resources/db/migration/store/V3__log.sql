-- One hash for each event, in the order of all: SHA-256 over the hash before it (32 zero bytes before the first) and the
-- event's line. Written behind the writers, a moment after the event.
create table event_hash (
    global_index bigint primary key,
    hash         bytea not null check (length(hash) = 32)
);

-- The hash of an event that was the newest, signed: one for each batch of hashes, kept for ever.
create table log_seal (
    global_index     bigint primary key,
    event_identifier varchar     not null,
    time_stamp       varchar     not null,
    hash             bytea       not null check (length(hash) = 32),
    key_id           varchar     not null,
    signature        varchar     not null,
    sealed_at        timestamptz not null default now()
);

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'Rows of %.% are never changed or removed: % is refused', tg_table_schema, tg_table_name, tg_op
        using errcode = 'insufficient_privilege';
end
$$;

-- For each statement, also for the owner. Tables with this trigger are those to which the role that serves may only add.
create trigger insert_only before update or delete or truncate on domain_event
    for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on event_audience
    for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on event_hash
    for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on log_seal
    for each statement execute function refuse_change();
