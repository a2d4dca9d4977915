-- The command that a kept request was; its events name it as their cause, so that what it came to is not written here.
alter table retry add column cause varchar(64);
-- Services call too, under service:<client id>.
alter table retry alter column caller type varchar(160);
