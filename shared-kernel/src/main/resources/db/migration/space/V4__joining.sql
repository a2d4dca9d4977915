-- Who was here without saying how they are called has no name.
alter table person alter column name drop not null;

-- How people are called in a space until they say so themselves: apart from the events, which name nobody.
create table roster_name (
    space   varchar(128) not null,
    user_id varchar(128) not null,
    name    text         not null,
    primary key (space, user_id)
);

create index roster_name_of_user on roster_name (user_id);

-- A sample of names would outlive them in the planner's statistics.
alter table roster_name alter column name set statistics 0;

-- What lets people into a space without its educators knowing their ids. No uses: as many as there are.
create table invitation (
    invitation varchar(128) primary key,
    code       varchar(8)   not null unique,
    space      varchar(128) not null,
    role       varchar(16)  not null,
    expires    timestamptz  not null,
    uses       integer,
    version    bigint       not null,
    created_at timestamptz  not null default now()
);

create index invitation_in_order on invitation (space, created_at, code);
create index invitation_by_end on invitation (expires);

-- When people tried codes in the last minute.
create table invitation_attempt (
    user_id varchar(128)  primary key,
    times   timestamptz[] not null
);
