-- The private addresses of people's calendars; who knows one reads it without a token.
create table calendar (
    person varchar primary key,
    key varchar not null unique
);
