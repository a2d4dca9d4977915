-- Stays true while the references are being rebuilt, so that nothing is taken for an orphan then.
alter table file add column referred boolean not null default false;
update file f set referred = true where exists (select from reference r where r.file = f.file);

-- The bytes go with their file, whole or not at all.
alter table chunk add foreign key (file) references file (file) on delete cascade;
