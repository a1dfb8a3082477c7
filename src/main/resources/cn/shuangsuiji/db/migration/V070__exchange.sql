-- Packages in and out, how far each stream came, and what the province acknowledged.

-- One row a file that came in, by its digest. applied_order counts the applications, so that a reset can tell before from
-- after without a clock.
CREATE TABLE package_in (
    id            INTEGER PRIMARY KEY,
    sha256        TEXT    NOT NULL UNIQUE CHECK (length(sha256) = 64),
    file_name     TEXT    NOT NULL,
    package_id    TEXT    NOT NULL,
    kind          TEXT,
    stream        TEXT,
    epoch         INTEGER,
    from_seq      INTEGER,
    to_seq        INTEGER,
    data_as_of    TEXT,
    outcome       TEXT    NOT NULL,
    reason_key    TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    received_at   TEXT    NOT NULL,
    received_by   TEXT    NOT NULL,
    confirmed_by  TEXT CHECK (confirmed_by <> received_by),
    applied_order INTEGER UNIQUE
) STRICT;
CREATE INDEX package_in_by_package ON package_in (package_id);
CREATE INDEX package_in_by_outcome ON package_in (outcome);

CREATE TABLE stream_position (
    stream      TEXT    PRIMARY KEY,
    epoch       INTEGER NOT NULL,
    seq         INTEGER NOT NULL,
    reset_order INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE package_out (
    id          INTEGER PRIMARY KEY,
    package_id  TEXT    NOT NULL UNIQUE,
    file_name   TEXT    NOT NULL,
    sha256      TEXT    NOT NULL,
    epoch       INTEGER NOT NULL,
    from_seq    INTEGER NOT NULL,
    to_seq      INTEGER NOT NULL CHECK (to_seq >= from_seq),
    exported_at TEXT    NOT NULL,
    exported_by TEXT    NOT NULL
) STRICT;
CREATE INDEX package_out_by_seq ON package_out (epoch, to_seq);

-- By epoch of our own database: what went out, what goes next, what the province has.
CREATE TABLE sending (
    epoch          INTEGER PRIMARY KEY,
    exported_up_to INTEGER NOT NULL,
    next_seq       INTEGER NOT NULL,
    acked_up_to    INTEGER NOT NULL,
    issuer_epoch   INTEGER NOT NULL,
    ack_number     INTEGER NOT NULL,
    acked_at       TEXT
) STRICT;

-- Records that the province sent back.
CREATE TABLE returned_record (
    epoch       INTEGER NOT NULL,
    seq         INTEGER NOT NULL,
    code        TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    returned_at TEXT    NOT NULL,
    PRIMARY KEY (epoch, seq),
    FOREIGN KEY (epoch, seq) REFERENCES outbox (epoch, seq)
) STRICT;
