-- Follow-ups of problems.

CREATE TABLE disposal (
    id          INTEGER PRIMARY KEY,
    uuid        TEXT    NOT NULL UNIQUE,
    visit_id    INTEGER NOT NULL REFERENCES visit (id),
    target_code TEXT    NOT NULL,
    target_name TEXT    NOT NULL,
    item        TEXT    NOT NULL,
    item_name   TEXT    NOT NULL,
    problem     TEXT    NOT NULL,
    measure     TEXT    NOT NULL,
    owner       TEXT    NOT NULL,
    deadline    TEXT,
    state       TEXT    NOT NULL,
    evidence    TEXT    NOT NULL DEFAULT '',
    done_by     TEXT,
    done_at     TEXT,
    closed_by   TEXT CHECK (closed_by <> done_by),
    closed_at   TEXT,
    UNIQUE (visit_id, item)
) STRICT;
CREATE INDEX disposal_open ON disposal (deadline) WHERE state <> 'CLOSED';
