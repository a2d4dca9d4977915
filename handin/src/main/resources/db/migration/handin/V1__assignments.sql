create table assignment (
    assignment      varchar(128) primary key,
    space           varchar(128) not null,
    created_at      timestamptz  not null,
    students_see_it boolean      not null,
    view            jsonb        not null
);

create index assignment_in_order on assignment (space, created_at, assignment);
