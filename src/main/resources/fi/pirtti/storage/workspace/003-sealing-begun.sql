-- A sealing that has begun. It is written before the bundle's file can appear, so that after a power cut it is known
-- which revision may be out; a revision is never sealed twice with different content.
CREATE TABLE sealing_begun (
    discussion INTEGER PRIMARY KEY REFERENCES discussion ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    manifest TEXT NOT NULL,
    written_to TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    sealed_at INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;
