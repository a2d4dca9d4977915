-- The last rebuild of each context's views: how far the copies are that will take the place of what is read meanwhile.
create table rebuild (
    context     varchar(32) not null,
    fingerprint varchar(8)  not null,
    position    bigint      not null,
    up_to       bigint      not null,
    analyzed    boolean     not null default false,
    begun_at    timestamptz not null default now(),
    touched_at  timestamptz not null default now(),
    ended_at    timestamptz,
    primary key (context, fingerprint)
);

-- Puts the copies of a context's views in their place. It runs as the owner of the tables, for the role that serves, which
-- may not drop any; tables to which that one may only add are refused.
create function replace_views(copies text, views text, tables text[]) returns void
    language plpgsql security definer set search_path = pg_catalog as
$$
declare
    each text;
begin
    if copies <> views || '_copy' then
        raise exception '% does not hold copies of %', copies, views using errcode = 'insufficient_privilege';
    end if;
    foreach each in array tables loop
        if exists (select from pg_trigger where tgrelid = format('%I.%I', views, each)::regclass
                                            and tgname = 'insert_only') then
            raise exception '%.% is no view', views, each using errcode = 'insufficient_privilege';
        end if;
        execute format('drop table %I.%I', views, each);
        execute format('alter table %I.%I set schema %I', copies, each, views);
    end loop;
    execute format('drop schema %I cascade', copies);
end
$$;
revoke execute on function replace_views(text, text, text[]) from public;
