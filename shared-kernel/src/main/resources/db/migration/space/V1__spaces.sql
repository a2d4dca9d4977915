create table space (
    space   varchar(128) primary key,
    name    text         not null,
    members integer      not null,
    version bigint       not null
);

create table membership (
    space   varchar(128) not null,
    user_id varchar(128) not null,
    role    varchar(16)  not null,
    since   timestamptz  not null,
    primary key (space, user_id)
);

create index membership_of_user on membership (user_id, since, space);
create index membership_in_order on membership (space, since, user_id);

-- How people are called: apart from the events, which name nobody.
create table person (
    user_id varchar(128) primary key,
    name    text not null
);
