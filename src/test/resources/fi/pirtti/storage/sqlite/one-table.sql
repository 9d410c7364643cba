-- a table; with a semicolon in a comment
CREATE TABLE said (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE INDEX said_text ON said (text);
