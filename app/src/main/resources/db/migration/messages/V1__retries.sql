-- What a request with an Idempotency-Key came to, written in the transaction of its command.
create table retry (
    caller      varchar(128) not null,
    key         varchar(128) not null,
    fingerprint varchar(64)  not null,
    stream      varchar(255) not null,
    version     bigint       not null,
    at          timestamptz  not null default now(),
    primary key (caller, key)
);

create index retry_by_age on retry (at);
