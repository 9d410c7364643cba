-- The office's archive. Times are ISO 8601 in UTC; ids of discussions and invitations are UUIDs in lower case.

CREATE TABLE consultation (
    id TEXT NOT NULL PRIMARY KEY,
    public_key TEXT NOT NULL,
    founded TEXT NOT NULL
) STRICT;

CREATE TABLE guide (
    sha256 TEXT NOT NULL PRIMARY KEY,
    consultation TEXT NOT NULL REFERENCES consultation (id),
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    json BLOB NOT NULL,
    UNIQUE (consultation, id, version)
) STRICT;

CREATE TABLE unit (
    consultation TEXT NOT NULL REFERENCES consultation (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    municipality TEXT NOT NULL,
    headcount INTEGER NOT NULL CHECK (headcount >= 0),
    email TEXT NOT NULL,
    guide_sha256 TEXT NOT NULL REFERENCES guide (sha256),
    PRIMARY KEY (consultation, id)
) STRICT;

-- Background values travel in the invitation; the office's own columns do not.
CREATE TABLE unit_field (
    consultation TEXT NOT NULL,
    unit TEXT NOT NULL,
    field TEXT NOT NULL,
    field_value TEXT NOT NULL,
    background INTEGER NOT NULL CHECK (background IN (0, 1)),
    PRIMARY KEY (consultation, unit, field),
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id)
) STRICT;

-- An open invitation has no unit. The secret of an invitation is in its file only.
CREATE TABLE invitation (
    id TEXT NOT NULL PRIMARY KEY,
    consultation TEXT NOT NULL REFERENCES consultation (id),
    unit TEXT,
    public_key TEXT NOT NULL,
    guide_sha256 TEXT NOT NULL REFERENCES guide (sha256),
    issued TEXT NOT NULL,
    expires TEXT NOT NULL,
    revoked TEXT,
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id)
) STRICT;
CREATE INDEX invitation_of_unit ON invitation (consultation, unit);

-- Bundles as received: the archive can be rebuilt from them.
CREATE TABLE bundle (
    sha256 TEXT NOT NULL PRIMARY KEY,
    path TEXT NOT NULL,
    received TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE response (
    id INTEGER NOT NULL PRIMARY KEY,
    invitation TEXT NOT NULL REFERENCES invitation (id),
    discussion TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    content_sha256 TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    bundle_sha256 TEXT NOT NULL REFERENCES bundle (sha256),
    guide_sha256 TEXT NOT NULL REFERENCES guide (sha256),
    state TEXT NOT NULL CHECK (state IN ('newest', 'history', 'conflict')),
    language TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_organisation TEXT NOT NULL,
    unit_municipality TEXT NOT NULL,
    note TEXT NOT NULL,
    imported TEXT NOT NULL,
    UNIQUE (invitation, discussion, revision, content_sha256)
) STRICT;
CREATE UNIQUE INDEX one_newest ON response (invitation, discussion) WHERE state = 'newest';

CREATE TABLE response_background (
    response INTEGER NOT NULL REFERENCES response (id),
    field TEXT NOT NULL,
    field_value TEXT NOT NULL,
    PRIMARY KEY (response, field)
) STRICT;

CREATE TABLE sitting (
    response INTEGER NOT NULL REFERENCES response (id),
    id INTEGER NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    participants INTEGER NOT NULL,
    PRIMARY KEY (response, id)
) STRICT;

CREATE TABLE sitting_group (
    response INTEGER NOT NULL,
    sitting INTEGER NOT NULL,
    participant_group TEXT NOT NULL,
    participants INTEGER NOT NULL,
    PRIMARY KEY (response, sitting, participant_group),
    FOREIGN KEY (response, sitting) REFERENCES sitting (response, id)
) STRICT;

CREATE TABLE step (
    response INTEGER NOT NULL REFERENCES response (id),
    step TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    note TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    sitting INTEGER,
    PRIMARY KEY (response, step)
) STRICT;

CREATE TABLE idea (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    category TEXT,
    origin TEXT NOT NULL,
    sitting INTEGER NOT NULL,
    PRIMARY KEY (response, step, position),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

CREATE TABLE term (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    term TEXT NOT NULL,
    here TEXT NOT NULL,
    elsewhere TEXT NOT NULL,
    PRIMARY KEY (response, step, position),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

CREATE TABLE cluster (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (response, step, position),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

CREATE TABLE cluster_idea (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    cluster TEXT NOT NULL,
    position INTEGER NOT NULL,
    idea TEXT NOT NULL,
    PRIMARY KEY (response, step, cluster, position),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

-- Hands and dots; on_statement is empty except on a scale, whose items are its points.
CREATE TABLE tally (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    on_statement TEXT NOT NULL,
    sitting INTEGER NOT NULL,
    item TEXT NOT NULL,
    hands INTEGER NOT NULL CHECK (hands >= 0),
    PRIMARY KEY (response, step, on_statement, sitting, item),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

CREATE TABLE statement (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (response, step),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

-- Why hands were low or high, or why an alternative was scored so.
CREATE TABLE reason (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    item TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('low', 'high', 'why')),
    text TEXT NOT NULL,
    PRIMARY KEY (response, step, item, side),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

CREATE TABLE ranking (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (response, step, position),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

CREATE TABLE score (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    alternative TEXT NOT NULL,
    criterion TEXT NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (response, step, alternative, criterion),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

CREATE TABLE recommendation (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    alternative TEXT NOT NULL,
    PRIMARY KEY (response, step),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

CREATE TABLE action (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    role TEXT NOT NULL,
    due TEXT,
    PRIMARY KEY (response, step, position),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

CREATE TABLE dissent (
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    about TEXT,
    PRIMARY KEY (response, step, position),
    FOREIGN KEY (response, step) REFERENCES step (response, step)
) STRICT;

-- What could not be trusted. Content is absent only where the file was too large to take in or could not be read.
CREATE TABLE quarantine (
    id INTEGER NOT NULL PRIMARY KEY,
    sha256 TEXT,
    path TEXT NOT NULL,
    reason TEXT NOT NULL,
    received TEXT NOT NULL,
    content BLOB,
    resolved TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX quarantine_of_content ON quarantine (sha256);
