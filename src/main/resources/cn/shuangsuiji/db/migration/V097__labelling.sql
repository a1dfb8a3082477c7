-- The label tree as the office keeps it, the rules that suggest labels, and what was labelled many at a time.

-- A withdrawn label stays where it is carried and can be given to nobody any more.
ALTER TABLE label ADD COLUMN active INTEGER NOT NULL DEFAULT 1;

-- Lists of words are JSON arrays; an empty one asks nothing.
CREATE TABLE label_rule (
    id          INTEGER PRIMARY KEY,
    uuid        TEXT    NOT NULL UNIQUE,
    label       TEXT    NOT NULL REFERENCES label (code),
    kinds       TEXT    NOT NULL,
    industries  TEXT    NOT NULL,
    scope_words TEXT    NOT NULL,
    name_words  TEXT    NOT NULL,
    licences    TEXT    NOT NULL,
    excludes    TEXT    NOT NULL,
    active      INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX label_rule_by_label ON label_rule (label);

-- What the rules found when they were last asked. One is open while the target does not carry the label and nobody refused.
CREATE TABLE label_suggestion (
    label     TEXT    NOT NULL REFERENCES label (code),
    target_id INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
    field     TEXT    NOT NULL,
    word      TEXT    NOT NULL,
    PRIMARY KEY (label, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX label_suggestion_by_target ON label_suggestion (target_id);

-- Where the rules' findings are gathered in short steps, until all are there and take the place of the old ones at once.
CREATE TABLE label_suggestion_next (
    label     TEXT    NOT NULL,
    target_id INTEGER NOT NULL,
    field     TEXT    NOT NULL,
    word      TEXT    NOT NULL,
    PRIMARY KEY (label, target_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE label_refusal (
    label     TEXT    NOT NULL REFERENCES label (code),
    target_id INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
    PRIMARY KEY (label, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX label_refusal_by_target ON label_refusal (target_id);

-- Each labelling of many, with the targets that it really changed, so that it can be undone.
CREATE TABLE label_bulk (
    id      INTEGER PRIMARY KEY,
    uuid    TEXT    NOT NULL UNIQUE,
    kind    TEXT    NOT NULL CHECK (kind IN ('ADD', 'REMOVE', 'CONFIRM', 'REFUSE')),
    label   TEXT    NOT NULL REFERENCES label (code),
    meant   TEXT    NOT NULL,
    count   INTEGER NOT NULL,
    done_by TEXT    NOT NULL,
    done_at TEXT    NOT NULL,
    undone_by TEXT,
    undone_at TEXT
) STRICT;

CREATE TABLE label_bulk_target (
    bulk_id   INTEGER NOT NULL REFERENCES label_bulk (id),
    target_id INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
    PRIMARY KEY (bulk_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX label_bulk_target_by_target ON label_bulk_target (target_id);
