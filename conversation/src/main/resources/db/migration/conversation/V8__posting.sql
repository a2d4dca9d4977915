-- What each new message paid for, also in other shapes: an entry in an index that orders by what every message changes,
-- though lists take a space's rows and order them by what their reader has seen; and the tokens of words that nobody
-- writes any more.
do $$
declare
    found record;
begin
    for found in select t.oid::regclass as name, i.indexrelid::regclass as index
                   from pg_class t
                   join pg_namespace n on n.oid = t.relnamespace
                   join pg_index i on i.indrelid = t.oid
                   join pg_attribute a on a.attrelid = t.oid and a.attnum = any(i.indkey)
                  where n.nspname ~ '^conversation(_|$)' and t.relname = 'conversation' and a.attname = 'last_activity'
    loop
        execute format('create index on %s (space)', found.name);
        execute format('drop index %s', found.index);
    end loop;
    for found in select t.oid::regclass as name
                   from pg_class t
                   join pg_namespace n on n.oid = t.relnamespace
                   join pg_attribute a on a.attrelid = t.oid
                  where n.nspname ~ '^conversation(_|$)' and t.relname = 'message' and a.attname = 'tokens'
                    and a.attgenerated = 's'
    loop
        execute format('alter table %s alter column tokens drop expression', found.name);
    end loop;
end
$$;
