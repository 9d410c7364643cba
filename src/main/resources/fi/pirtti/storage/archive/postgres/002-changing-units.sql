-- Units change while a consultation lasts: they are closed, merged and split, and what they were stays known.

-- When a unit was closed; NULL while it is there.
ALTER TABLE unit ADD COLUMN closed TEXT COLLATE "C";

CREATE SEQUENCE unit_change_id;

CREATE TABLE unit_change (
    consultation TEXT COLLATE "C" NOT NULL REFERENCES consultation (id),
    id BIGINT NOT NULL,
    at TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL CHECK (
        kind IN ('added', 'renamed', 'moved', 'changed', 'closed', 'reopened', 'merged', 'split')),
    note TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, id)
);

-- Which units there were before a change, and which there are after it.
CREATE TABLE unit_change_part (
    consultation TEXT COLLATE "C" NOT NULL,
    unit_change BIGINT NOT NULL,
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('before', 'after')),
    position INTEGER NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, unit_change, side, position),
    FOREIGN KEY (consultation, unit_change) REFERENCES unit_change (consultation, id),
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id)
);

CREATE TABLE unit_change_field (
    consultation TEXT COLLATE "C" NOT NULL,
    unit_change BIGINT NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    before_value TEXT COLLATE "C" NOT NULL,
    after_value TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, unit_change, unit, field),
    FOREIGN KEY (consultation, unit_change) REFERENCES unit_change (consultation, id),
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id)
);

-- Deadlines moved by a signed notice; the highest number counts. closes is a day, yyyy-mm-dd.
CREATE TABLE deadline (
    consultation TEXT COLLATE "C" NOT NULL REFERENCES consultation (id),
    number INTEGER NOT NULL CHECK (number > 0),
    issued TEXT COLLATE "C" NOT NULL,
    closes TEXT COLLATE "C" NOT NULL,
    expires TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, number)
);
