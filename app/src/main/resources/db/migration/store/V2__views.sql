-- In which shapes the writer kept its views, where they differ from before: views in other shapes take the event from here.
alter table domain_event add column views varchar;
