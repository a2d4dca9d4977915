-- Nothing searches by words and tokens any more, and each message that is inserted paid for their index; also in other shapes.
do $$
declare
    found record;
begin
    for found in select i.indexrelid::regclass as name
                   from pg_index i
                   join pg_class t on t.oid = i.indrelid
                   join pg_namespace n on n.oid = t.relnamespace
                   join pg_attribute a on a.attrelid = t.oid and a.attnum = any(i.indkey)
                  where n.nspname ~ '^conversation(_|$)' and t.relname = 'message' and a.attname = 'tokens'
    loop
        execute 'drop index ' || found.name;
    end loop;
end
$$;
