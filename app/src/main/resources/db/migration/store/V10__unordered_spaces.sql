-- What is out of the order of its times is found while it is imported.
drop function find_unordered_times(interval);
