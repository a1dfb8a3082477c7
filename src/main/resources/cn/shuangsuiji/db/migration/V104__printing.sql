-- What was sent to which printer, when, by whom; and which printer each kind of paper went to last.

CREATE TABLE print_run (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT    NOT NULL UNIQUE,
    file       TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,
    printer    TEXT    NOT NULL,
    copies     INTEGER NOT NULL CHECK (copies > 0),
    duplex     INTEGER NOT NULL,
    started_by TEXT    NOT NULL,
    started_at TEXT    NOT NULL,
    closed_at  TEXT
) STRICT;

-- A paper of a run, in its order; printed_at is null until it was handed to the printer.
CREATE TABLE print_paper (
    run_id          INTEGER NOT NULL REFERENCES print_run (id),
    ordinal         INTEGER NOT NULL,
    kind            TEXT    NOT NULL,
    subject_kind    TEXT    NOT NULL,
    subject         TEXT    NOT NULL,
    reference       TEXT    NOT NULL,
    first_page      INTEGER NOT NULL,
    pages           INTEGER NOT NULL,
    template        TEXT    NOT NULL,
    template_sha256 TEXT    NOT NULL,
    reprint         INTEGER NOT NULL DEFAULT 0,
    printed_by      TEXT,
    printed_at      TEXT,
    PRIMARY KEY (run_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX print_paper_by_subject ON print_paper (subject, kind) WHERE printed_at IS NOT NULL;
CREATE INDEX print_paper_by_time ON print_paper (printed_at) WHERE printed_at IS NOT NULL;

CREATE TABLE printer_choice (
    kind    TEXT    NOT NULL PRIMARY KEY,
    printer TEXT    NOT NULL,
    copies  INTEGER NOT NULL,
    duplex  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
