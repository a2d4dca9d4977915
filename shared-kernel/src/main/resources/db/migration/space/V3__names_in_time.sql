-- Since when somebody is called so, as the token said; unknown for names from before.
alter table person add column since timestamptz;
