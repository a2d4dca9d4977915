-- The mark of the event that a kept request came to: another history has another one under the same version.
alter table retry add column mark varchar(8);
