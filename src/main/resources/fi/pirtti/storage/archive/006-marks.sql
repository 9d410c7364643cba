-- What the office has written down about a unit: that a discussion is agreed on, that it declined. The last mark counts;
-- those before stay, so that it can be seen who was heard and when. Taking a mark back is a mark, too: 'none'.
CREATE TABLE unit_mark (
    consultation TEXT NOT NULL,
    unit TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    state TEXT NOT NULL CHECK (state IN ('agreed', 'declined', 'none')),
    marked_day TEXT,
    note TEXT NOT NULL,
    made TEXT NOT NULL,
    PRIMARY KEY (consultation, unit, position),
    FOREIGN KEY (consultation, unit) REFERENCES unit (consultation, id)
) STRICT, WITHOUT ROWID;
