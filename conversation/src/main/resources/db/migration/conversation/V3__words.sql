create table notification_level (
    space   varchar(128) not null,
    user_id varchar(128) not null,
    level   varchar(16)  not null,
    primary key (space, user_id)
);

create table report (
    message  varchar(128) not null,
    reporter varchar(128) not null,
    reason   text,
    at       timestamptz  not null,
    primary key (message, reporter)
);

-- An index of inverted lists keeps words for ever, a tree of signatures only their hashes.
drop index message_by_words;
create index message_by_words on message using gist (tokens);

-- A sample of words would outlive them in the planner's statistics.
alter table message alter column state set statistics 0;
alter table message alter column words set statistics 0;
alter table message alter column tokens set statistics 0;
alter table conversation alter column state set statistics 0;
alter table report alter column reason set statistics 0;

update message set state = jsonb_set(state, '{erased}', 'false') where state <> '{}';

-- What is unread is counted from the index alone.
drop index message_in_order;
create index message_in_order on message (conversation, number) include (author, gone);

-- Which assignments students have seen so far.
create table assignment (
    assignment varchar(128) primary key,
    space      varchar(128) not null,
    title      varchar(400) not null,
    hidden     boolean      not null,
    archived   boolean      not null,
    seen       boolean      not null
);

-- The transaction that last gave it another place in the list, so that a reader of parts can be shown what moved since.
alter table conversation add column moved_by xid8 not null default pg_current_xact_id();

-- What is found is ordered by time: without looking into each.
alter table message add column space varchar(128);
alter table message add column at timestamptz not null default now();
update message m set at = (state #>> '{posted,at}')::timestamptz,
    space = (select c.space from conversation c where c.conversation = m.conversation);
