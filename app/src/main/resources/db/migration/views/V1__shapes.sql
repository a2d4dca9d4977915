-- The shapes in which views are kept, how far each has read the events, and when a node last kept it.
create table shape (
    context     varchar(32) not null,
    fingerprint varchar(8)  not null,
    position    bigint      not null,
    built       boolean     not null,
    used_at     timestamptz not null default 'epoch',
    primary key (context, fingerprint)
);
