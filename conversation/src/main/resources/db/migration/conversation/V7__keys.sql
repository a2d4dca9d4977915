-- An inverted index of numbers, of which each stands for many words: it finds more quickly than a tree of signatures, and
-- says as little about words that are erased. What waits in it to be sorted is kept short, as a command waits for that.
alter table message add column keys smallint[] not null default '{}';
alter table message alter column keys set statistics 0;
drop index message_by_terms;
create index message_by_keys on message using gin (keys) with (gin_pending_list_limit = 1024);
