-- The keys and indexes of events and their audiences while an import copies these: how to make them again.
create table deferred_index (
    statement varchar primary key
);

-- Takes keys and indexes away, for the owner of the tables, who makes them again by restore_indexes.
create function defer_indexes() returns void language plpgsql set search_path = pg_catalog as
$$
declare
    found record;
begin
    for found in select format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                               pg_get_constraintdef(oid)) as made,
                        format('alter table %s drop constraint %I', conrelid::regclass, conname) as dropped
                   from pg_constraint
                  where conrelid in ('store.domain_event'::regclass, 'store.event_audience'::regclass)
                    and contype in ('p', 'u')
    loop
        insert into store.deferred_index values (found.made);
        execute found.dropped;
    end loop;
    for found in select pg_get_indexdef(indexrelid) as made, format('drop index %s', indexrelid::regclass) as dropped
                   from pg_index
                  where indrelid in ('store.domain_event'::regclass, 'store.event_audience'::regclass)
    loop
        insert into store.deferred_index values (found.made);
        execute found.dropped;
    end loop;
end
$$;

create function restore_indexes() returns void language plpgsql set search_path = pg_catalog as
$$
declare
    found record;
begin
    for found in select statement from store.deferred_index order by statement desc
    loop
        execute found.statement;
    end loop;
    delete from store.deferred_index;
end
$$;
