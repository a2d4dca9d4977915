-- One key for each person and stream with words of theirs. Deleting it is the erasure of those words.
CREATE TABLE key (
    id      uuid        PRIMARY KEY,
    person  varchar     NOT NULL,
    stream  varchar     NOT NULL,
    secret  bytea       NOT NULL CHECK (length(secret) = 32),
    made_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (person, stream)
);
CREATE INDEX ON key (stream);

-- A sample of the secrets would outlive them in the planner's statistics.
ALTER TABLE key ALTER COLUMN secret SET STATISTICS 0;
