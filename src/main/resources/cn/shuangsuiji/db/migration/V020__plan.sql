-- Annual plans, their lines, and the tasks made from them.

CREATE TABLE plan (
    id           INTEGER PRIMARY KEY,
    uuid         TEXT    NOT NULL UNIQUE,
    year         INTEGER NOT NULL,
    number       TEXT    NOT NULL UNIQUE,
    title        TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    planner      TEXT    NOT NULL,
    approver     TEXT CHECK (approver <> planner),
    approved_at  TEXT,
    published_on TEXT
) STRICT;

CREATE TABLE plan_line (
    id      INTEGER PRIMARY KEY,
    uuid    TEXT    NOT NULL UNIQUE,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    ordinal INTEGER NOT NULL,
    content TEXT    NOT NULL,
    UNIQUE (plan_id, ordinal)
) STRICT;

CREATE TABLE task (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    number          TEXT    NOT NULL UNIQUE,
    line_id         INTEGER NOT NULL REFERENCES plan_line (id),
    content         TEXT    NOT NULL,
    inspect_from    TEXT    NOT NULL,
    inspect_to      TEXT    NOT NULL,
    state           TEXT    NOT NULL,
    platform_number TEXT UNIQUE,
    number_source   TEXT,
    sealed_sha256   TEXT,
    planner         TEXT    NOT NULL,
    approver        TEXT CHECK (approver <> planner),
    void_reason     TEXT
) STRICT;

-- Task numbers that the province authorised, waiting for a task or used by one.
CREATE TABLE authorisation (
    platform_number TEXT PRIMARY KEY,
    title           TEXT NOT NULL,
    valid_from      TEXT NOT NULL,
    valid_to        TEXT NOT NULL,
    sealed_sha256   TEXT,
    package_id      TEXT NOT NULL,
    received_at     TEXT NOT NULL,
    task_id         INTEGER REFERENCES task (id)
) STRICT;
