-- Who was erased: nobody can store words for them again by telling of them.
create table erased (
    person    varchar     primary key,
    erased_at timestamptz not null default now()
);
