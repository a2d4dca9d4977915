-- Gives the role that serves what it needs on what the owner, who calls this, has made: everything in every table, save of
-- those whose trigger refuses changes, to which it may only add. What it has beyond that in these is taken from it.
create function grant_to(serving name) returns void language plpgsql as
$$
declare
    found record;
begin
    if serving = current_user then return; end if;
    for found in select n.oid, n.nspname from pg_namespace n
                  where pg_has_role(current_user, n.nspowner, 'usage')
                    and (to_regclass(format('%I.flyway_schema_history', n.nspname)) is not null
                         or n.nspname ~ '^[a-z]+(_[0-9a-f]{8}(_copy)?|_copy)$')
    loop
        execute format('grant usage on schema %I to %I', found.nspname, serving);
        execute format('grant usage, select, update on all sequences in schema %I to %I', found.nspname, serving);
        execute format('grant execute on all functions in schema %I to %I', found.nspname, serving);
        execute format('grant select, insert, update, delete, truncate on all tables in schema %I to %I',
                       found.nspname, serving);
    end loop;
    for found in select c.oid::regclass as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
                  where t.tgfoid = 'store.refuse_change'::regproc
    loop
        execute format('revoke update, delete, truncate on %s from %I', found.name, serving);
    end loop;
end
$$;
