-- Everything is keyed by its consultation first, so that the tables can be split by it, or spread over several machines.
-- Facts lie in the order of their keys (WITHOUT ROWID): one tree for each table, and a response's facts beside each other.

DROP TRIGGER idea_said;
DROP TRIGGER term_said;
DROP TRIGGER cluster_said;
DROP TRIGGER statement_said;
DROP TRIGGER reason_said;
DROP TRIGGER action_said;
DROP TRIGGER dissent_said;
DROP TRIGGER note_said;
DROP TRIGGER skipped_said;
DROP INDEX invitation_of_unit;
DROP INDEX one_newest;
DROP INDEX quarantine_of_content;

ALTER TABLE guide RENAME TO old_guide;
ALTER TABLE unit RENAME TO old_unit;
ALTER TABLE unit_field RENAME TO old_unit_field;
ALTER TABLE invitation RENAME TO old_invitation;
ALTER TABLE bundle RENAME TO old_bundle;
ALTER TABLE response RENAME TO old_response;
ALTER TABLE response_background RENAME TO old_response_background;
ALTER TABLE sitting RENAME TO old_sitting;
ALTER TABLE sitting_group RENAME TO old_sitting_group;
ALTER TABLE step RENAME TO old_step;
ALTER TABLE idea RENAME TO old_idea;
ALTER TABLE term RENAME TO old_term;
ALTER TABLE cluster RENAME TO old_cluster;
ALTER TABLE cluster_idea RENAME TO old_cluster_idea;
ALTER TABLE tally RENAME TO old_tally;
ALTER TABLE statement RENAME TO old_statement;
ALTER TABLE reason RENAME TO old_reason;
ALTER TABLE ranking RENAME TO old_ranking;
ALTER TABLE score RENAME TO old_score;
ALTER TABLE recommendation RENAME TO old_recommendation;
ALTER TABLE action RENAME TO old_action;
ALTER TABLE dissent RENAME TO old_dissent;
ALTER TABLE quarantine RENAME TO old_quarantine;
ALTER TABLE key_spare RENAME TO old_key_spare;

CREATE TABLE guide (
    consultation TEXT NOT NULL REFERENCES consultation (id),
    sha256 TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    json BLOB NOT NULL,
    PRIMARY KEY (consultation, sha256),
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
    guide_sha256 TEXT NOT NULL,
    PRIMARY KEY (consultation, id),
    FOREIGN KEY (consultation, guide_sha256) REFERENCES guide (consultation, sha256)
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
) STRICT, WITHOUT ROWID;

-- An open invitation has no unit. The secret of an invitation is in its file only.
CREATE TABLE invitation (
    consultation TEXT NOT NULL REFERENCES consultation (id),
    id TEXT NOT NULL,
    unit TEXT,
    public_key TEXT NOT NULL,
    guide_sha256 TEXT NOT NULL,
    issued TEXT NOT NULL,
    expires TEXT NOT NULL,
    revoked TEXT,
    PRIMARY KEY (consultation, id),
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id),
    FOREIGN KEY (consultation, guide_sha256) REFERENCES guide (consultation, sha256)
) STRICT;
CREATE INDEX invitation_of_unit ON invitation (consultation, unit);

-- Bundles as received: the archive can be rebuilt from them.
CREATE TABLE bundle (
    consultation TEXT NOT NULL REFERENCES consultation (id),
    sha256 TEXT NOT NULL,
    path TEXT NOT NULL,
    received TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (consultation, sha256)
) STRICT;

-- Ids are counted within a consultation; decided is when a human last chose what it counts for.
CREATE TABLE response (
    consultation TEXT NOT NULL,
    id INTEGER NOT NULL,
    invitation TEXT NOT NULL,
    discussion TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    content_sha256 TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    bundle_sha256 TEXT NOT NULL,
    guide_sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('newest', 'history', 'conflict')),
    language TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_organisation TEXT NOT NULL,
    unit_municipality TEXT NOT NULL,
    note TEXT NOT NULL,
    imported TEXT NOT NULL,
    decided TEXT,
    PRIMARY KEY (consultation, id),
    UNIQUE (consultation, invitation, discussion, revision, content_sha256),
    FOREIGN KEY (consultation, invitation) REFERENCES invitation (consultation, id),
    FOREIGN KEY (consultation, bundle_sha256) REFERENCES bundle (consultation, sha256),
    FOREIGN KEY (consultation, guide_sha256) REFERENCES guide (consultation, sha256)
) STRICT;
CREATE UNIQUE INDEX one_newest ON response (consultation, invitation, discussion) WHERE state = 'newest';

CREATE TABLE response_background (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    field TEXT NOT NULL,
    field_value TEXT NOT NULL,
    PRIMARY KEY (consultation, response, field),
    FOREIGN KEY (consultation, response) REFERENCES response (consultation, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sitting (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    id INTEGER NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    participants INTEGER NOT NULL,
    PRIMARY KEY (consultation, response, id),
    FOREIGN KEY (consultation, response) REFERENCES response (consultation, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sitting_group (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    sitting INTEGER NOT NULL,
    participant_group TEXT NOT NULL,
    participants INTEGER NOT NULL,
    PRIMARY KEY (consultation, response, sitting, participant_group),
    FOREIGN KEY (consultation, response, sitting) REFERENCES sitting (consultation, response, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    note TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    sitting INTEGER,
    PRIMARY KEY (consultation, response, step),
    FOREIGN KEY (consultation, response) REFERENCES response (consultation, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE idea (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    category TEXT,
    origin TEXT NOT NULL,
    sitting INTEGER NOT NULL,
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE term (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    term TEXT NOT NULL,
    here TEXT NOT NULL,
    elsewhere TEXT NOT NULL,
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE cluster (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE cluster_idea (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    cluster TEXT NOT NULL,
    position INTEGER NOT NULL,
    idea TEXT NOT NULL,
    PRIMARY KEY (consultation, response, step, cluster, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

-- Hands and dots; on_statement is empty except on a scale, whose items are its points.
CREATE TABLE tally (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    on_statement TEXT NOT NULL,
    sitting INTEGER NOT NULL,
    item TEXT NOT NULL,
    hands INTEGER NOT NULL CHECK (hands >= 0),
    PRIMARY KEY (consultation, response, step, on_statement, sitting, item),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (consultation, response, step),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

-- Why hands were low or high, or why an alternative was scored so.
CREATE TABLE reason (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    item TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('low', 'high', 'why')),
    text TEXT NOT NULL,
    PRIMARY KEY (consultation, response, step, item, side),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE ranking (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE score (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    alternative TEXT NOT NULL,
    criterion TEXT NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (consultation, response, step, alternative, criterion),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    alternative TEXT NOT NULL,
    PRIMARY KEY (consultation, response, step),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    role TEXT NOT NULL,
    due TEXT,
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE dissent (
    consultation TEXT NOT NULL,
    response INTEGER NOT NULL,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    about TEXT,
    PRIMARY KEY (consultation, response, step, position),
    FOREIGN KEY (consultation, response, step) REFERENCES step (consultation, response, step)
) STRICT, WITHOUT ROWID;

-- What could not be trusted. Content is absent only where the file was too large to take in or could not be read.
CREATE TABLE quarantine (
    consultation TEXT NOT NULL REFERENCES consultation (id),
    id INTEGER NOT NULL,
    sha256 TEXT,
    path TEXT NOT NULL,
    reason TEXT NOT NULL,
    received TEXT NOT NULL,
    content BLOB,
    resolved TEXT,
    note TEXT NOT NULL,
    PRIMARY KEY (consultation, id)
) STRICT;
CREATE UNIQUE INDEX quarantine_of_content ON quarantine (consultation, sha256);

-- The office's keys, sealed so that the recovery key alone opens them.
CREATE TABLE key_spare (
    consultation TEXT NOT NULL PRIMARY KEY REFERENCES consultation (id),
    made TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

INSERT INTO guide SELECT consultation, sha256, id, version, position, json FROM old_guide;
INSERT INTO unit SELECT * FROM old_unit;
INSERT INTO unit_field SELECT * FROM old_unit_field;
INSERT INTO invitation SELECT consultation, id, unit, public_key, guide_sha256, issued, expires, revoked FROM old_invitation;
INSERT INTO bundle SELECT (SELECT id FROM consultation), * FROM old_bundle;
INSERT INTO response SELECT (SELECT id FROM consultation), old_response.*, NULL FROM old_response;
INSERT INTO response_background SELECT (SELECT id FROM consultation), * FROM old_response_background;
INSERT INTO sitting SELECT (SELECT id FROM consultation), * FROM old_sitting;
INSERT INTO sitting_group SELECT (SELECT id FROM consultation), * FROM old_sitting_group;
INSERT INTO step SELECT (SELECT id FROM consultation), * FROM old_step;
INSERT INTO idea SELECT (SELECT id FROM consultation), * FROM old_idea;
INSERT INTO term SELECT (SELECT id FROM consultation), * FROM old_term;
INSERT INTO cluster SELECT (SELECT id FROM consultation), * FROM old_cluster;
INSERT INTO cluster_idea SELECT (SELECT id FROM consultation), * FROM old_cluster_idea;
INSERT INTO tally SELECT (SELECT id FROM consultation), * FROM old_tally;
INSERT INTO statement SELECT (SELECT id FROM consultation), * FROM old_statement;
INSERT INTO reason SELECT (SELECT id FROM consultation), * FROM old_reason;
INSERT INTO ranking SELECT (SELECT id FROM consultation), * FROM old_ranking;
INSERT INTO score SELECT (SELECT id FROM consultation), * FROM old_score;
INSERT INTO recommendation SELECT (SELECT id FROM consultation), * FROM old_recommendation;
INSERT INTO action SELECT (SELECT id FROM consultation), * FROM old_action;
INSERT INTO dissent SELECT (SELECT id FROM consultation), * FROM old_dissent;
INSERT INTO quarantine SELECT (SELECT id FROM consultation), * FROM old_quarantine;
INSERT INTO key_spare SELECT (SELECT id FROM consultation), * FROM old_key_spare;

DROP TABLE old_key_spare;
DROP TABLE old_quarantine;
DROP TABLE old_dissent;
DROP TABLE old_action;
DROP TABLE old_recommendation;
DROP TABLE old_score;
DROP TABLE old_ranking;
DROP TABLE old_reason;
DROP TABLE old_statement;
DROP TABLE old_tally;
DROP TABLE old_cluster_idea;
DROP TABLE old_cluster;
DROP TABLE old_term;
DROP TABLE old_idea;
DROP TABLE old_step;
DROP TABLE old_sitting_group;
DROP TABLE old_sitting;
DROP TABLE old_response_background;
DROP TABLE old_response;
DROP TABLE old_bundle;
DROP TABLE old_invitation;
DROP TABLE old_unit_field;
DROP TABLE old_unit;
DROP TABLE old_guide;

CREATE TRIGGER idea_said AFTER INSERT ON idea BEGIN
    INSERT INTO said VALUES (new.text, new.response, new.step, 'idea');
END;
CREATE TRIGGER term_said AFTER INSERT ON term BEGIN
    INSERT INTO said VALUES (new.term || ': ' || new.here || ' / ' || new.elsewhere, new.response, new.step, 'term');
END;
CREATE TRIGGER cluster_said AFTER INSERT ON cluster BEGIN
    INSERT INTO said VALUES (new.name, new.response, new.step, 'cluster');
END;
CREATE TRIGGER statement_said AFTER INSERT ON statement BEGIN
    INSERT INTO said VALUES (new.text, new.response, new.step, 'statement');
END;
CREATE TRIGGER reason_said AFTER INSERT ON reason WHEN new.text <> '' BEGIN
    INSERT INTO said VALUES (new.text, new.response, new.step, 'reason');
END;
CREATE TRIGGER action_said AFTER INSERT ON action BEGIN
    INSERT INTO said VALUES (new.text || ' (' || new.role || ')', new.response, new.step, 'action');
END;
CREATE TRIGGER dissent_said AFTER INSERT ON dissent BEGIN
    INSERT INTO said VALUES (new.text, new.response, new.step, 'dissent');
END;
CREATE TRIGGER note_said AFTER INSERT ON step WHEN new.note <> '' BEGIN
    INSERT INTO said VALUES (new.note, new.response, new.step, 'note');
END;
CREATE TRIGGER skipped_said AFTER INSERT ON step WHEN new.reason IS NOT NULL BEGIN
    INSERT INTO said VALUES (new.reason, new.response, new.step, 'skipped');
END;
