create table conversation (
    conversation  varchar(128) primary key,
    space         varchar(128),
    pinned        boolean      not null,
    messages      bigint       not null,
    last_activity timestamptz  not null,
    state         jsonb        not null
);

create index conversation_in_order on conversation (space, pinned, last_activity, conversation);

create table participant (
    user_id      varchar(128) not null,
    conversation varchar(128) not null,
    primary key (user_id, conversation)
);

create table message (
    message      varchar(128) primary key,
    conversation varchar(128) not null,
    number       bigint       not null,
    author       varchar(128) not null,
    gone         boolean      not null,
    state        jsonb        not null
);

create index message_in_order on message (conversation, number);

create table reaction (
    message varchar(128) not null,
    emoji   varchar(64)  not null,
    user_id varchar(128) not null,
    primary key (message, emoji, user_id)
);

create table read_marker (
    conversation varchar(128) not null,
    user_id      varchar(128) not null,
    message      varchar(128) not null,
    number       bigint       not null,
    primary key (conversation, user_id)
);
