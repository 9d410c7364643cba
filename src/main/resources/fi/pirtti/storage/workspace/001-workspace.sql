-- Times are milliseconds since 1970 UTC, days are yyyy-mm-dd.

-- The first invitation opened for a consultation pins its key.
CREATE TABLE consultation (
    id TEXT PRIMARY KEY,
    public_key TEXT NOT NULL,
    pinned_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The file as received; beside it what a list shows without reading the file.
CREATE TABLE invitation (
    id TEXT PRIMARY KEY,
    consultation TEXT NOT NULL REFERENCES consultation,
    file BLOB NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    unit_id TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    municipality TEXT NOT NULL,
    headcount INTEGER,
    organiser_email TEXT NOT NULL,
    languages TEXT NOT NULL,
    closes TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    opened_at INTEGER NOT NULL
) STRICT;

CREATE TABLE invitation_text (
    invitation TEXT NOT NULL REFERENCES invitation ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN ('title', 'organiser', 'background')),
    tag TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (invitation, field, tag)
) STRICT, WITHOUT ROWID;

-- base: the discussion as last sealed, to which the edits are applied; NULL until then.
-- From unit_name on: what a list shows without folding the edits.
CREATE TABLE discussion (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    invitation TEXT NOT NULL REFERENCES invitation,
    state TEXT NOT NULL CHECK (state IN ('open', 'sealed')),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    language TEXT NOT NULL,
    base BLOB,
    preparation TEXT,
    created_at INTEGER NOT NULL,
    unit_name TEXT NOT NULL,
    current_step INTEGER NOT NULL,
    steps_behind INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    sittings INTEGER NOT NULL,
    sitting_open INTEGER NOT NULL CHECK (sitting_open IN (0, 1)),
    participants INTEGER NOT NULL,
    last_held TEXT,
    next_planned TEXT
) STRICT;

CREATE TABLE edit (
    discussion INTEGER NOT NULL REFERENCES discussion ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    edit TEXT NOT NULL,
    PRIMARY KEY (discussion, sequence)
) STRICT, WITHOUT ROWID;

-- Every bundle sealed here. manifest: SHA-256 of its manifest, by which the next revision and the receipt name it.
CREATE TABLE sealed_bundle (
    discussion INTEGER NOT NULL REFERENCES discussion ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    manifest TEXT NOT NULL,
    written_to TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    sealed_at INTEGER NOT NULL,
    PRIMARY KEY (discussion, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
    discussion INTEGER NOT NULL REFERENCES discussion ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    file BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    PRIMARY KEY (discussion, revision)
) STRICT, WITHOUT ROWID;

-- Text that looked like a person's identifier and that the facilitator said is none.
CREATE TABLE dismissed_finding (
    discussion INTEGER NOT NULL REFERENCES discussion ON DELETE CASCADE,
    text TEXT NOT NULL,
    PRIMARY KEY (discussion, text)
) STRICT, WITHOUT ROWID;
