alter table message
    add column words text not null default '',
    add column tokens tsvector generated always as (to_tsvector('simple', words)) stored;

create index message_by_words on message using gin (tokens);
