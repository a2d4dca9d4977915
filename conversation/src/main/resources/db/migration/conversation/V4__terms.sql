-- What a message is found by is made by the program, alike in every locale; words and tokens are read no more.
alter table message add column terms tsvector not null default '';
alter table message alter column terms set statistics 0;
create index message_by_terms on message using gist (terms);
