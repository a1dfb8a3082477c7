-- Visits with what they found.

CREATE TABLE visit (
    id                   INTEGER PRIMARY KEY,
    uuid                 TEXT    NOT NULL UNIQUE,
    task_id              INTEGER NOT NULL REFERENCES task (id),
    ordinal              INTEGER NOT NULL,
    state                TEXT    NOT NULL,
    code                 TEXT    NOT NULL,
    name                 TEXT    NOT NULL,
    kind                 TEXT    NOT NULL,
    address              TEXT    NOT NULL,
    legal_representative TEXT    NOT NULL,
    phone                TEXT    NOT NULL,
    notice_number        INTEGER NOT NULL,
    notified_on          TEXT,
    inspected_on         TEXT,
    methods              TEXT    NOT NULL DEFAULT '',
    signature            TEXT,
    obstacle             TEXT,
    note                 TEXT    NOT NULL DEFAULT '',
    bulk                 INTEGER NOT NULL DEFAULT 0,
    draft                TEXT,
    draft_at             TEXT,
    entered_by           TEXT,
    entered_at           TEXT,
    reviewed_by          TEXT CHECK (reviewed_by <> entered_by),
    reviewed_at          TEXT,
    return_reason        TEXT,
    published_on         TEXT,
    UNIQUE (task_id, code)
) STRICT;
CREATE INDEX visit_by_state ON visit (state, inspected_on);
CREATE INDEX visit_by_code ON visit (code);

-- A finding per item; no result until somebody chose one.
CREATE TABLE finding (
    visit_id    INTEGER NOT NULL REFERENCES visit (id),
    ordinal     INTEGER NOT NULL,
    item        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    legal_basis TEXT    NOT NULL,
    guidance    TEXT    NOT NULL,
    materials   TEXT    NOT NULL,
    result_code TEXT,
    result_text TEXT,
    problem     INTEGER,
    note        TEXT    NOT NULL DEFAULT '',
    measure     TEXT,
    deadline    TEXT,
    PRIMARY KEY (visit_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_inspector (
    visit_id    INTEGER NOT NULL REFERENCES visit (id),
    seat        INTEGER NOT NULL,
    role        TEXT    NOT NULL,
    certificate TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    unit        TEXT    NOT NULL,
    PRIMARY KEY (visit_id, seat)
) STRICT, WITHOUT ROWID;

-- Results from before this program, or of other offices.
CREATE TABLE earlier_result (
    code         TEXT NOT NULL,
    items        TEXT NOT NULL,
    inspected_on TEXT NOT NULL,
    result_text  TEXT NOT NULL,
    note         TEXT NOT NULL,
    source       TEXT NOT NULL,
    PRIMARY KEY (code, inspected_on, items)
) STRICT, WITHOUT ROWID;
