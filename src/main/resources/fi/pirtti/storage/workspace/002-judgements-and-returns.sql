-- Text with something that may identify a person, and why the facilitator let it stand.
CREATE TABLE kept_finding (
    discussion INTEGER NOT NULL REFERENCES discussion ON DELETE CASCADE,
    found TEXT NOT NULL,
    within TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (discussion, found, within)
) STRICT, WITHOUT ROWID;

-- What came back to the team, as received; the newest only.
CREATE TABLE return_sheet (
    discussion INTEGER PRIMARY KEY REFERENCES discussion ON DELETE CASCADE,
    file BLOB NOT NULL,
    issued_at INTEGER NOT NULL,
    opened_at INTEGER NOT NULL
) STRICT;
