alter table assignment rename column view to state;

update assignment set state = (state - 'availableFrom' - 'due' - 'cutOff') || jsonb_build_object(
    'schedule', jsonb_build_object(
        'availableFrom', state -> 'availableFrom', 'due', state -> 'due', 'cutOff', state -> 'cutOff'),
    'extensions', '{}'::jsonb);

create table roster (
    space   varchar(128) not null,
    student varchar(128) not null,
    primary key (space, student)
);

do $$
begin
    if to_regclass('space.membership') is not null then
        insert into roster (space, student) select space, user_id from space.membership where role = 'STUDENT';
    end if;
end
$$;

create table submission (
    submission   varchar(128) primary key,
    assignment   varchar(128) not null,
    student      varchar(128) not null,
    space        varchar(128) not null,
    version      bigint       not null,
    hand_in      varchar(16)  not null,
    number       int          not null,
    handed_in_at timestamptz  not null,
    late         boolean      not null,
    state        jsonb        not null
);

create table own_submission (
    assignment varchar(128) not null,
    student    varchar(128) not null,
    submission varchar(128) not null,
    primary key (assignment, student)
);

create index submission_of_assignment on submission (assignment);

create table mark (
    submission varchar(128) primary key,
    hand_in    int          not null,
    points     numeric,
    passed     boolean,
    state      jsonb        not null
);

create table draft (
    assignment varchar(128) not null,
    student    varchar(128) not null,
    content    jsonb        not null,
    saved_at   timestamptz  not null,
    primary key (assignment, student)
);

create table receipt_key (
    key_id      varchar(64) primary key,
    private_key bytea       not null,
    public_key  bytea       not null,
    made_at     timestamptz not null default now()
);
