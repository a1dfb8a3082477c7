-- The matters that the province's "互联网+监管" system confirms, as its last export said, and what people decided about them.

CREATE TABLE platform_matter (
    -- The system's code; for a row without one, its main and sub matter.
    key      TEXT PRIMARY KEY,
    ordinal  INTEGER NOT NULL,
    code     TEXT    NOT NULL,
    main     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    basis    TEXT    NOT NULL,
    level    TEXT    NOT NULL,
    -- 1 and 0 as the export says; null where it does not say.
    random   INTEGER
) STRICT;

CREATE TABLE platform_export (
    id       INTEGER PRIMARY KEY,
    uuid     TEXT    NOT NULL UNIQUE,
    source   TEXT    NOT NULL,
    sha256   TEXT    NOT NULL,
    matters  INTEGER NOT NULL,
    taken_by TEXT    NOT NULL,
    taken_at TEXT    NOT NULL
) STRICT;

-- Keeps no reference to the matter or the item: a decision stands when the next export comes without the matter and the
-- one after brings it back. Both: the two are one. One only: it does not concern the other side, for the reason given.
CREATE TABLE matter_decision (
    matter     TEXT NOT NULL,
    item       TEXT NOT NULL,
    reason     TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (matter, item),
    CHECK (matter <> '' OR item <> ''),
    CHECK ((matter <> '' AND item <> '') OR reason <> '')
) STRICT, WITHOUT ROWID;
