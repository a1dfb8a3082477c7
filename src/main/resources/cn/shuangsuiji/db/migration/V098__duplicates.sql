-- What persons decided about rows that may be one target.

-- 不是同一户: never offered again.
CREATE TABLE duplicate_apart (
    one        INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
    other      INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
    decided_by TEXT    NOT NULL,
    decided_at TEXT    NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;

-- Who went into whom. before: the images of both rows and of all that moved, so that it can be undone.
CREATE TABLE target_merge (
    id        INTEGER PRIMARY KEY,
    uuid      TEXT    NOT NULL UNIQUE,
    kept      INTEGER NOT NULL REFERENCES target (id),
    merged    INTEGER NOT NULL REFERENCES target (id),
    before    TEXT    NOT NULL,
    after     TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    merged_by TEXT    NOT NULL,
    merged_at TEXT    NOT NULL,
    undone_by TEXT,
    undone_at TEXT
) STRICT;
CREATE INDEX target_merge_by_kept ON target_merge (kept);
CREATE INDEX target_merge_by_merged ON target_merge (merged);

-- The registry goes on listing both rows: the next file does not take back what a person decided about an active one.
CREATE TRIGGER target_stays_merged AFTER UPDATE OF status ON target
WHEN old.status = 'MERGED' AND new.status = 'ACTIVE'
    AND EXISTS (SELECT 1 FROM target_merge WHERE merged = new.id AND undone_at IS NULL)
BEGIN
    UPDATE target SET status = old.status, status_day = old.status_day, status_source = old.status_source
    WHERE id = new.id;
END;
