-- Units change while a consultation lasts: they are closed, merged and split, and what they were stays known.

-- When a unit was closed; NULL while it is there.
ALTER TABLE unit ADD COLUMN closed TEXT;

CREATE TABLE unit_change (
    consultation TEXT NOT NULL REFERENCES consultation (id),
    id INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (
        kind IN ('added', 'renamed', 'moved', 'changed', 'closed', 'reopened', 'merged', 'split')),
    note TEXT NOT NULL,
    PRIMARY KEY (consultation, id)
) STRICT, WITHOUT ROWID;

-- Which units there were before a change, and which there are after it.
CREATE TABLE unit_change_part (
    consultation TEXT NOT NULL,
    unit_change INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('before', 'after')),
    position INTEGER NOT NULL,
    unit TEXT NOT NULL,
    PRIMARY KEY (consultation, unit_change, side, position),
    FOREIGN KEY (consultation, unit_change) REFERENCES unit_change (consultation, id),
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_change_field (
    consultation TEXT NOT NULL,
    unit_change INTEGER NOT NULL,
    unit TEXT NOT NULL,
    field TEXT NOT NULL,
    before_value TEXT NOT NULL,
    after_value TEXT NOT NULL,
    PRIMARY KEY (consultation, unit_change, unit, field),
    FOREIGN KEY (consultation, unit_change) REFERENCES unit_change (consultation, id),
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id)
) STRICT, WITHOUT ROWID;

-- Deadlines moved by a signed notice; the highest number counts. closes is a day, yyyy-mm-dd.
CREATE TABLE deadline (
    consultation TEXT NOT NULL REFERENCES consultation (id),
    number INTEGER NOT NULL CHECK (number > 0),
    issued TEXT NOT NULL,
    closes TEXT NOT NULL,
    expires TEXT NOT NULL,
    PRIMARY KEY (consultation, number)
) STRICT, WITHOUT ROWID;
