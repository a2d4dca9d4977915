create table file (
    file        varchar(128) primary key,
    owner       varchar(128) not null,
    name        varchar(400) not null,
    size        bigint,
    sha256      char(64),
    media_type  varchar(200),
    uploaded_at timestamptz  not null default now()
);

create index file_by_age on file (uploaded_at);

create table chunk (
    file   varchar(128) not null,
    number int          not null,
    bytes  bytea        not null,
    primary key (file, number)
);

alter table chunk alter column bytes set storage external;

create table reference (
    file   varchar(128) not null references file (file),
    stream varchar(200) not null,
    primary key (file, stream)
);

create table hold (
    holder varchar(400) not null,
    file   varchar(128) not null references file (file),
    primary key (holder, file)
);

create index hold_of_file on hold (file);
