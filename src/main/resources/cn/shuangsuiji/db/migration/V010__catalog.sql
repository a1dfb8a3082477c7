-- 一单两库 and the labels that join them.

CREATE TABLE label (
    code   TEXT PRIMARY KEY,
    name   TEXT NOT NULL,
    parent TEXT REFERENCES label (code) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE item (
    id             INTEGER PRIMARY KEY,
    uuid           TEXT    NOT NULL UNIQUE,
    code           TEXT    NOT NULL UNIQUE,
    category       TEXT    NOT NULL,
    name           TEXT    NOT NULL,
    target_kinds   TEXT    NOT NULL,
    target_label   TEXT REFERENCES label (code),
    importance     TEXT    NOT NULL,
    methods        TEXT    NOT NULL,
    level          TEXT    NOT NULL,
    legal_basis    TEXT    NOT NULL,
    qualification  TEXT REFERENCES label (code),
    joint_suitable INTEGER NOT NULL,
    ratio          TEXT    NOT NULL,
    frequency      TEXT    NOT NULL,
    materials      TEXT    NOT NULL,
    guidance       TEXT    NOT NULL,
    list_version   TEXT    NOT NULL,
    active         INTEGER NOT NULL DEFAULT 1,
    initials       TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE target (
    id                   INTEGER PRIMARY KEY,
    uuid                 TEXT NOT NULL UNIQUE,
    code                 TEXT NOT NULL UNIQUE,
    kind                 TEXT NOT NULL,
    name                 TEXT NOT NULL,
    owner_code           TEXT,
    address              TEXT NOT NULL,
    division             TEXT NOT NULL,
    legal_representative TEXT NOT NULL,
    phone                TEXT NOT NULL,
    status               TEXT NOT NULL,
    risk_class           TEXT NOT NULL,
    risk_score           INTEGER,
    industry             TEXT NOT NULL,
    scope                TEXT NOT NULL,
    as_of                TEXT NOT NULL,
    initials             TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX target_by_name ON target (initials, name);
CREATE INDEX target_by_kind ON target (kind, status, risk_class);
CREATE INDEX target_by_division ON target (division);
CREATE INDEX target_by_owner ON target (owner_code);

CREATE VIRTUAL TABLE target_text USING fts5 (
    code, name, address, legal_representative, initials,
    content = 'target', content_rowid = 'id', tokenize = 'trigram'
);
-- New rows are put into the index by the import, a thousand in one statement: a trigger for each row took three times as
-- long, because the index writes itself out after every statement.
CREATE TRIGGER target_text_change AFTER UPDATE OF code, name, address, legal_representative, initials ON target BEGIN
    INSERT INTO target_text (target_text, rowid, code, name, address, legal_representative, initials)
    VALUES ('delete', old.id, old.code, old.name, old.address, old.legal_representative, old.initials);
    INSERT INTO target_text (rowid, code, name, address, legal_representative, initials)
    VALUES (new.id, new.code, new.name, new.address, new.legal_representative, new.initials);
END;

CREATE TABLE target_label (
    target_id INTEGER NOT NULL REFERENCES target (id),
    label     TEXT    NOT NULL REFERENCES label (code),
    PRIMARY KEY (target_id, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX target_by_label ON target_label (label);

CREATE TABLE inspector (
    id                  INTEGER PRIMARY KEY,
    uuid                TEXT    NOT NULL UNIQUE,
    certificate         TEXT    NOT NULL UNIQUE,
    certificate_expires TEXT    NOT NULL,
    name                TEXT    NOT NULL,
    unit                TEXT    NOT NULL,
    position            TEXT    NOT NULL,
    phone               TEXT    NOT NULL,
    leader              INTEGER NOT NULL,
    active              INTEGER NOT NULL DEFAULT 1,
    initials            TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE inspector_label (
    inspector_id INTEGER NOT NULL REFERENCES inspector (id),
    label        TEXT    NOT NULL REFERENCES label (code),
    PRIMARY KEY (inspector_id, label)
) STRICT, WITHOUT ROWID;

CREATE TABLE absence (
    id           INTEGER PRIMARY KEY,
    inspector_id INTEGER NOT NULL REFERENCES inspector (id),
    first_day    TEXT    NOT NULL,
    last_day     TEXT    NOT NULL CHECK (last_day >= first_day),
    reason       TEXT    NOT NULL
) STRICT;

CREATE TABLE recusal (
    id           INTEGER PRIMARY KEY,
    inspector_id INTEGER NOT NULL REFERENCES inspector (id),
    target_code  TEXT    NOT NULL,
    relation     TEXT    NOT NULL,
    declared_on  TEXT    NOT NULL,
    UNIQUE (inspector_id, target_code)
) STRICT;

-- Each import that changed something or brought a newer day; as_of is the day the source was taken.
CREATE TABLE import_batch (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT    NOT NULL UNIQUE,
    list       TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,
    imported_by TEXT   NOT NULL,
    imported_at TEXT   NOT NULL,
    as_of      TEXT    NOT NULL,
    added      INTEGER NOT NULL,
    changed    INTEGER NOT NULL,
    unchanged  INTEGER NOT NULL,
    wrong      INTEGER NOT NULL,
    vanished   INTEGER NOT NULL
) STRICT;
CREATE INDEX import_batch_by_list ON import_batch (list, as_of);
