-- Whether students have seen an assignment before is read from its own events.
drop table assignment;
