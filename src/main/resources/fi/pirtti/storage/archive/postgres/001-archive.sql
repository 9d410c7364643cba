-- The office's archive on a PostgreSQL server: the tables of SQLite's archives with the same columns in the same order.
-- Text is compared by its code points, as SQLite does, whatever the server's language is.
-- Every table of an archive is keyed by its consultation first, by which it can be partitioned or distributed.

CREATE TABLE consultation (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    public_key TEXT COLLATE "C" NOT NULL,
    founded TEXT COLLATE "C" NOT NULL
);

CREATE TABLE guide (
    consultation TEXT COLLATE "C" NOT NULL REFERENCES consultation (id),
    sha256 TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    json BYTEA NOT NULL,
    PRIMARY KEY (consultation, sha256),
    UNIQUE (consultation, id, version)
);

CREATE TABLE unit (
    consultation TEXT COLLATE "C" NOT NULL REFERENCES consultation (id),
    id TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    organisation TEXT COLLATE "C" NOT NULL,
    municipality TEXT COLLATE "C" NOT NULL,
    headcount INTEGER NOT NULL CHECK (headcount >= 0),
    email TEXT COLLATE "C" NOT NULL,
    guide_sha256 TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, id),
    FOREIGN KEY (consultation, guide_sha256) REFERENCES guide (consultation, sha256)
);

-- Background values travel in the invitation; the office's own columns do not.
CREATE TABLE unit_field (
    consultation TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    field_value TEXT COLLATE "C" NOT NULL,
    background INTEGER NOT NULL CHECK (background IN (0, 1)),
    PRIMARY KEY (consultation, unit, field),
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id)
);

-- An open invitation has no unit. The secret of an invitation is in its file only.
CREATE TABLE invitation (
    consultation TEXT COLLATE "C" NOT NULL REFERENCES consultation (id),
    id TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C",
    public_key TEXT COLLATE "C" NOT NULL,
    guide_sha256 TEXT COLLATE "C" NOT NULL,
    issued TEXT COLLATE "C" NOT NULL,
    expires TEXT COLLATE "C" NOT NULL,
    revoked TEXT COLLATE "C",
    PRIMARY KEY (consultation, id),
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id),
    FOREIGN KEY (consultation, guide_sha256) REFERENCES guide (consultation, sha256)
);
CREATE INDEX invitation_of_unit ON invitation (consultation, unit);

-- Bundles as received: the archive can be rebuilt from them.
CREATE TABLE bundle (
    consultation TEXT COLLATE "C" NOT NULL REFERENCES consultation (id),
    sha256 TEXT COLLATE "C" NOT NULL,
    path TEXT COLLATE "C" NOT NULL,
    received TEXT COLLATE "C" NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (consultation, sha256)
);

CREATE SEQUENCE response_id;

-- decided is when a human last chose what it counts for.
CREATE TABLE response (
    consultation TEXT COLLATE "C" NOT NULL,
    id BIGINT NOT NULL,
    invitation TEXT COLLATE "C" NOT NULL,
    discussion TEXT COLLATE "C" NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    content_sha256 TEXT COLLATE "C" NOT NULL,
    manifest_sha256 TEXT COLLATE "C" NOT NULL,
    bundle_sha256 TEXT COLLATE "C" NOT NULL,
    guide_sha256 TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('newest', 'history', 'conflict')),
    language TEXT COLLATE "C" NOT NULL,
    unit_id TEXT COLLATE "C" NOT NULL,
    unit_name TEXT COLLATE "C" NOT NULL,
    unit_organisation TEXT COLLATE "C" NOT NULL,
    unit_municipality TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    imported TEXT COLLATE "C" NOT NULL,
    decided TEXT COLLATE "C",
    PRIMARY KEY (consultation, id),
    UNIQUE (consultation, invitation, discussion, revision, content_sha256),
    FOREIGN KEY (consultation, invitation) REFERENCES invitation (consultation, id),
    FOREIGN KEY (consultation, bundle_sha256) REFERENCES bundle (consultation, sha256),
    FOREIGN KEY (consultation, guide_sha256) REFERENCES guide (consultation, sha256)
);
CREATE UNIQUE INDEX one_newest ON response (consultation, invitation, discussion) WHERE state = 'newest';

CREATE TABLE response_background (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    field_value TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, response, field),
    FOREIGN KEY (consultation, response) REFERENCES response (consultation, id)
);

CREATE TABLE sitting (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    id INTEGER NOT NULL,
    started TEXT COLLATE "C" NOT NULL,
    ended TEXT COLLATE "C",
    participants INTEGER NOT NULL,
    PRIMARY KEY (consultation, response, id),
    FOREIGN KEY (consultation, response) REFERENCES response (consultation, id)
);

CREATE TABLE sitting_group (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    sitting INTEGER NOT NULL,
    participant_group TEXT COLLATE "C" NOT NULL,
    participants INTEGER NOT NULL,
    PRIMARY KEY (consultation, response, sitting, participant_group),
    FOREIGN KEY (consultation, response, sitting) REFERENCES sitting (consultation, response, id)
);

CREATE TABLE step (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    note TEXT COLLATE "C" NOT NULL,
    seconds INTEGER NOT NULL,
    sitting INTEGER,
    PRIMARY KEY (consultation, response, step),
    FOREIGN KEY (consultation, response) REFERENCES response (consultation, id)
);

CREATE TABLE idea (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    category TEXT COLLATE "C",
    origin TEXT COLLATE "C" NOT NULL,
    sitting INTEGER NOT NULL,
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

CREATE TABLE term (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    term TEXT COLLATE "C" NOT NULL,
    here TEXT COLLATE "C" NOT NULL,
    elsewhere TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

CREATE TABLE cluster (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

CREATE TABLE cluster_idea (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    cluster TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    idea TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, response, step, cluster, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

-- Hands and dots; on_statement is empty except on a scale, whose items are its points.
CREATE TABLE tally (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    on_statement TEXT COLLATE "C" NOT NULL,
    sitting INTEGER NOT NULL,
    item TEXT COLLATE "C" NOT NULL,
    hands INTEGER NOT NULL CHECK (hands >= 0),
    PRIMARY KEY (consultation, response, step, on_statement, sitting, item),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

CREATE TABLE statement (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, response, step),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

-- Why hands were low or high, or why an alternative was scored so.
CREATE TABLE reason (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    item TEXT COLLATE "C" NOT NULL,
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('low', 'high', 'why')),
    text TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, response, step, item, side),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

CREATE TABLE ranking (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    choice TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

CREATE TABLE score (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    alternative TEXT COLLATE "C" NOT NULL,
    criterion TEXT COLLATE "C" NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (consultation, response, step, alternative, criterion),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

CREATE TABLE recommendation (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    alternative TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, response, step),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

CREATE TABLE action (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    due TEXT COLLATE "C",
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

CREATE TABLE dissent (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    about TEXT COLLATE "C",
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
);

CREATE SEQUENCE quarantine_id;

-- What could not be trusted. Content is absent only where the file was too large to take in or could not be read.
CREATE TABLE quarantine (
    consultation TEXT COLLATE "C" NOT NULL REFERENCES consultation (id),
    id BIGINT NOT NULL,
    sha256 TEXT COLLATE "C",
    path TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    received TEXT COLLATE "C" NOT NULL,
    content BYTEA,
    resolved TEXT COLLATE "C",
    note TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, id)
);
CREATE UNIQUE INDEX quarantine_of_content ON quarantine (consultation, sha256);

-- The office's keys, sealed so that the recovery key alone opens them.
CREATE TABLE key_spare (
    consultation TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES consultation (id),
    made TEXT COLLATE "C" NOT NULL,
    content BYTEA NOT NULL
);

-- What was said, for searching. The program finds the words itself, so that they are the same on every server.
CREATE TABLE said (
    consultation TEXT COLLATE "C" NOT NULL,
    response BIGINT NOT NULL,
    position INTEGER NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    words TSVECTOR NOT NULL,
    PRIMARY KEY (consultation, response, position),
    FOREIGN KEY (consultation, response) REFERENCES response (consultation, id)
);
CREATE INDEX said_words ON said USING gin (words);

-- A row for each transaction that wrote, in that transaction: whether it was committed can be seen afterwards.
CREATE TABLE write_mark (
    id UUID NOT NULL PRIMARY KEY,
    written TIMESTAMPTZ NOT NULL DEFAULT now()
);
