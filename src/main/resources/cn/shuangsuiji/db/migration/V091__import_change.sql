-- What each import changed, so that it can be taken back as a whole: a thousand rows in one record (deflated JSON), because a
-- record for each row took as long to write as the rows themselves. The import's own row is written last, hence deferred.
CREATE TABLE import_change (
    id    INTEGER PRIMARY KEY,
    batch TEXT NOT NULL REFERENCES import_batch (uuid) DEFERRABLE INITIALLY DEFERRED,
    rows  BLOB NOT NULL
) STRICT;
CREATE INDEX import_change_by_batch ON import_change (batch);

ALTER TABLE import_batch ADD COLUMN undone_by TEXT;
ALTER TABLE import_batch ADD COLUMN undone_at TEXT;
