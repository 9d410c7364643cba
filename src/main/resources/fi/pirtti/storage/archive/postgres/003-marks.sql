-- What the office has written down about a unit, as 006-marks.sql of the archive in a file.
CREATE TABLE unit_mark (
    consultation TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('agreed', 'declined', 'none')),
    marked_day TEXT COLLATE "C",
    note TEXT COLLATE "C" NOT NULL,
    made TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (consultation, unit, position),
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id)
);
