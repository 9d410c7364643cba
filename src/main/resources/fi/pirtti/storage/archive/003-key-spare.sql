-- The office's keys, sealed so that the recovery key alone opens them; at most one row.
CREATE TABLE key_spare (
    made TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
