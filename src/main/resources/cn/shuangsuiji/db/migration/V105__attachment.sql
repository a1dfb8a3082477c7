-- Scanned and photographed papers. The files lie beside the database under their digest; nothing is deleted, only withdrawn.

CREATE TABLE attachment (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    visit           TEXT    NOT NULL REFERENCES visit (uuid),
    sha256          TEXT    NOT NULL CHECK (length(sha256) = 64),
    name            TEXT    NOT NULL,
    kind            TEXT    NOT NULL,
    bytes           INTEGER NOT NULL,
    first_page      INTEGER NOT NULL,
    pages           INTEGER NOT NULL,
    added_by        TEXT    NOT NULL,
    added_at        TEXT    NOT NULL,
    withdrawn_by    TEXT,
    withdrawn_at    TEXT,
    withdraw_reason TEXT,
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_by IS NULL) = (withdraw_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX attachment_once ON attachment (visit, sha256, first_page) WHERE withdrawn_at IS NULL;
