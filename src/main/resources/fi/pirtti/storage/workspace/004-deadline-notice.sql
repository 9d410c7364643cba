-- The newest notice by which the office has moved the deadline of a consultation, as received.
CREATE TABLE deadline_notice (
    consultation TEXT PRIMARY KEY REFERENCES consultation,
    file BLOB NOT NULL,
    number INTEGER NOT NULL,
    issued_at INTEGER NOT NULL,
    closes TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    opened_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
