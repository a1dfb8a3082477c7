-- The office, its dated parameters, its people, the audit chain, the outbox and the number series.

CREATE TABLE office (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    name           TEXT    NOT NULL CHECK (length(trim(name)) > 0),
    code           TEXT    NOT NULL CHECK (length(code) = 6),
    installation   TEXT    NOT NULL UNIQUE,
    epoch          INTEGER NOT NULL DEFAULT 1,
    founded_at     TEXT    NOT NULL
) STRICT;

-- Every figure of the law or the office, by the day it holds. scope: what it is for ('' = everything).
CREATE TABLE parameter (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    scope      TEXT NOT NULL DEFAULT '',
    value      TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to   TEXT,
    source     TEXT NOT NULL,
    set_by     TEXT NOT NULL,
    set_at     TEXT NOT NULL,
    UNIQUE (name, scope, valid_from)
) STRICT;

CREATE TABLE account (
    id             INTEGER PRIMARY KEY,
    uuid           TEXT    NOT NULL UNIQUE,
    login          TEXT    NOT NULL UNIQUE CHECK (length(login) > 0),
    name           TEXT    NOT NULL,
    roles          TEXT    NOT NULL,
    password       TEXT    NOT NULL,
    active         INTEGER NOT NULL DEFAULT 1,
    failures       INTEGER NOT NULL DEFAULT 0,
    locked_until   TEXT,
    last_login_at  TEXT
) STRICT;

CREATE TABLE audit (
    seq      INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    actor    TEXT NOT NULL,
    second   TEXT,
    action   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    uuid     TEXT NOT NULL,
    detail   TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_never_shrinks BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE INDEX audit_by_subject ON audit (subject, uuid);

-- What the province must learn; seq without gaps within an epoch.
CREATE TABLE outbox (
    epoch      INTEGER NOT NULL,
    seq        INTEGER NOT NULL,
    kind       TEXT    NOT NULL,
    uuid       TEXT    NOT NULL,
    created_at TEXT    NOT NULL,
    payload    TEXT    NOT NULL,
    PRIMARY KEY (epoch, seq)
) STRICT;

-- Gap-free numbers that people read: the last one given, by kind and year.
CREATE TABLE number_series (
    kind TEXT    NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (kind, year)
) STRICT;
